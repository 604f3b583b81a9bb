package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;

/** How customers come in, how soon they are answered, and where the work begins. */
final class ContactChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    page.heading(2, sop.words("sop.contact"));
    List<Request> requests = sop.flow().header().requests();
    if (!requests.isEmpty()) {
      List<String> names = requests.stream().map(r -> MarkdownText.plain(r.name())).toList();
      page.paragraph(sop.words("sop.contact.requests", sop.phrases().list(names)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Way way : sop.flow().graph().ways()) {
      if (way.cause() instanceof Cause.ByTouchpoint cause) {
        rows.add(row(sop, cause.touchpoint(), way));
      }
    }
    if (rows.isEmpty()) {
      page.paragraph(sop.words("sop.contact.called"));
    }
    page.table(
        List.of(
            sop.words("sop.contact.touchpoint"),
            sop.words("sop.contact.answer"),
            sop.words("sop.contact.start")),
        rows);
  }

  private static List<String> row(Sop sop, Touchpoint touchpoint, Way way) {
    String answer =
        touchpoint.outbound()
            ? sop.words("sop.contact.outbound")
            : touchpoint.answerWithin().map(sop.phrases()::within).orElse("–");
    String start = new TargetWords(sop, Optional.empty()).of(way);
    return List.of(MarkdownText.plain(touchpoint.name()), answer, Sop.capital(start));
  }
}
