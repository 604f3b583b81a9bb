package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Optional;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;

/** What may happen while something else is done. */
final class AnytimeChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    List<Node.Anytime> anytimes =
        sop.flow().graph().nodes().stream()
            .filter(node -> node instanceof Node.Anytime)
            .map(node -> (Node.Anytime) node)
            .toList();
    if (!anytimes.isEmpty()) {
      page.heading(2, sop.words("sop.anytime"));
      page.paragraph(sop.words("sop.anytime.reading"));
      anytimes.forEach(anytime -> write(sop, page, anytime));
    }
  }

  private static void write(Sop sop, Markdown page, Node.Anytime anytime) {
    page.heading(3, MarkdownText.plain(anytime.title()));
    List<Entry> steps = sop.outline().in(anytime.id());
    page.paragraph(where(sop, anytime.possibleIn()) + straight(sop, anytime, steps));
    StepWriter writer = new StepWriter(sop, page);
    steps.forEach(step -> writer.section(step, 4));
  }

  private static String where(Sop sop, Scope scope) {
    return scope.kind() == Scope.Kind.PHASE
        ? sop.words("sop.anytime.in-phase", sop.phrases().quoted(MarkdownText.plain(scope.title())))
        : sop.words("sop.anytime.everywhere");
  }

  /** Where it leads, unless that is its first step. */
  private static String straight(Sop sop, Node.Anytime anytime, List<Entry> steps) {
    Optional<String> first = steps.stream().findFirst().map(step -> step.node().id());
    return sop.flow().graph().waysFrom(anytime.id()).stream()
        .filter(way -> !way.next().equals(first.stream().toList()))
        .findFirst()
        .map((Way way) -> " " + Sop.capital(new TargetWords(sop, Optional.empty()).of(way)) + ".")
        .orElse("");
  }
}
