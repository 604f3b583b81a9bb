package touchline.compiler.emit.sop;

import java.util.List;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Header;

/** Why the procedure exists, what it covers and whom it is for. */
final class PurposeChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    Header header = sop.flow().header();
    header.purpose().ifPresent(text -> section(page, sop.words("sop.purpose"), text));
    header.scope().ifPresent(text -> section(page, sop.words("sop.scope"), text));
    List<? extends Actor> readers =
        header.audience().isEmpty() ? new Responsibilities(sop).roles() : header.audience();
    if (!readers.isEmpty()) {
      page.heading(2, sop.words("sop.audience"));
      page.paragraph(sop.names(readers) + ".");
    }
  }

  private static void section(Markdown page, String heading, String text) {
    page.heading(2, heading);
    page.paragraph(UserText.lines(text));
  }
}
