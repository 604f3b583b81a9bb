package touchline.compiler.emit.sop;

import touchline.compiler.emit.MarkdownText;

/** Where the document comes from, and where changes are made. */
final class RevisionChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    page.heading(2, sop.words("sop.revision"));
    String version =
        sop.flow()
            .header()
            .version()
            .map(number -> sop.words("sop.revision.version", MarkdownText.plain(number)) + " ")
            .orElse("");
    page.paragraph(version + sop.words("sop.revision.text", MarkdownText.code(sop.flow().id())));
  }
}
