package touchline.compiler.emit.sop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Department;
import touchline.compiler.model.Header;

/** Document control, as ISO 9001 asks for it: who answers for which version, and until when. */
final class DocumentControlChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    Header header = sop.flow().header();
    List<List<String>> rows = new ArrayList<>();
    row(rows, sop, "sop.control.document", Optional.of(MarkdownText.code(sop.flow().id())));
    row(rows, sop, "sop.control.department", plain(header.department().map(Department::name)));
    row(rows, sop, "sop.control.owner", header.owner().map(sop::name));
    row(rows, sop, "sop.control.version", plain(header.version()));
    row(rows, sop, "sop.control.effective", header.effective().map(sop.phrases()::date));
    row(rows, sop, "sop.control.review", review(header).map(sop.phrases()::date));
    for (Header.Approval approval : header.approvals()) {
      String day = sop.phrases().date(approval.on());
      String words = sop.words("sop.control.approval", sop.name(approval.by()), day);
      row(rows, sop, "sop.control.approved", Optional.of(words));
    }
    page.heading(2, sop.words("sop.control"));
    page.table(List.of(sop.words("sop.control.item"), sop.words("sop.control.value")), rows);
  }

  private static Optional<LocalDate> review(Header header) {
    return header
        .effective()
        .flatMap(effective -> header.review().map(review -> review.after(effective)));
  }

  private static Optional<String> plain(Optional<String> text) {
    return text.map(MarkdownText::plain);
  }

  private static void row(List<List<String>> rows, Sop sop, String key, Optional<String> value) {
    value.ifPresent(text -> rows.add(List.of(Sop.bold(sop.words(key)), text)));
  }
}
