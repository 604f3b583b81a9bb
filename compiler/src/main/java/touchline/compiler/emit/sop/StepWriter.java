package touchline.compiler.emit.sop;

import java.util.List;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Way;

/** Writes steps: with a heading each, or as the items of a list below the step they belong to. */
record StepWriter(Sop sop, Markdown page) {

  /** A step with a heading of its own. */
  void section(Entry entry, int level) {
    page.heading(level, Sop.anchor(entry.anchor()) + entry.number() + ". " + title(entry));
    Presentation presentation = presentation(entry);
    if (!presentation.who().isEmpty()) {
      page.paragraph(presentation.who());
    }
    body(entry, presentation);
  }

  /** Steps as a list. */
  void items(List<Entry> entries) {
    for (Entry entry : entries) {
      String title = Sop.anchor(entry.anchor()) + Sop.bold(entry.number() + " " + title(entry));
      Presentation presentation = presentation(entry);
      String who = presentation.who().isEmpty() ? "" : " – " + presentation.who();
      page.item(title + who, () -> body(entry, presentation));
    }
  }

  private String title(Entry entry) {
    return sop.title(entry.node());
  }

  private Presentation presentation(Entry entry) {
    return entry.node().match(new StepPresentation(sop, entry));
  }

  private void body(Entry entry, Presentation presentation) {
    presentation.introduction().accept(page);
    DetailWords words = new DetailWords(sop, entry.node());
    for (Detail detail : entry.node().todo().details()) {
      detail.match(words).accept(page);
    }
    for (Way way : sop.flow().graph().waysFrom(entry.node().id())) {
      way.cause().match(new WayWords(sop, entry, way)).accept(page);
    }
    new Onward(sop, entry).words().ifPresent(page::item);
  }
}
