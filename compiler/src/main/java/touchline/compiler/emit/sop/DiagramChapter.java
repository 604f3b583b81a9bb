package touchline.compiler.emit.sop;

import touchline.compiler.emit.EmitOptions.SopDiagram;
import touchline.compiler.emit.MarkdownText;

/** The flow at a glance. */
final class DiagramChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    page.heading(2, sop.words("sop.diagram"));
    if (sop.options().diagram() == SopDiagram.SVG) {
      String title = MarkdownText.plain(sop.flow().title());
      String alternative = sop.words("sop.diagram.of", title);
      page.paragraph("!" + MarkdownText.link(alternative, sop.flow().id() + ".svg"));
    } else {
      page.code("mermaid", sop.diagram().apply(sop.flow()));
    }
  }
}
