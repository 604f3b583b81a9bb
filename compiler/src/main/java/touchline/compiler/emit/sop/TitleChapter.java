package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Header;

/** The title, and for whom this edition is. */
final class TitleChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    page.heading(1, MarkdownText.plain(sop.flow().title()));
    List<String> facts = facts(sop, sop.options().audience());
    if (!facts.isEmpty()) {
      page.paragraph("*" + String.join(" · ", facts) + "*");
    }
  }

  /** Editions without document control still say which version they are. */
  private static List<String> facts(Sop sop, Audience audience) {
    return switch (audience) {
      case ALL -> List.of();
      case SUPERVISOR -> List.of(sop.words("sop.edition.supervisor"));
      case AGENT -> withVersion(sop, sop.words("sop.edition.agent"));
      case TRAINER -> withVersion(sop, sop.words("sop.edition.trainer"));
    };
  }

  private static List<String> withVersion(Sop sop, String edition) {
    List<String> facts = new ArrayList<>(List.of(edition));
    Header header = sop.flow().header();
    header
        .version()
        .ifPresent(version -> facts.add(sop.words("sop.version-is", MarkdownText.plain(version))));
    header
        .effective()
        .ifPresent(day -> facts.add(sop.words("sop.effective-from", sop.phrases().date(day))));
    return facts;
  }
}
