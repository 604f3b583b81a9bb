package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;

/** The steps, a section for each phase and each way customers come in. */
final class ProcedureChapter implements Chapter {
  private static final int SECTION = 3;

  @Override
  public void write(Sop sop, Markdown page) {
    page.heading(2, sop.words("sop.procedure"));
    page.paragraph(reading(sop));
    List<Entry> entries = sop.outline().in(Outline.BODY);
    boolean divided = entries.stream().anyMatch(entry -> section(entry).isPresent());
    StepWriter steps = new StepWriter(sop, page);
    Set<Optional<Scope>> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Scope> section = section(entries.get(i));
      if (divided && (i == 0 || !section.equals(section(entries.get(i - 1))))) {
        String title = title(sop, section, i == 0);
        boolean again = !seen.add(section) && section.isPresent();
        page.heading(SECTION, again ? sop.words("sop.continued", title) : title);
      }
      steps.section(entries.get(i), divided ? SECTION + 1 : SECTION);
    }
  }

  /** How to read what this procedure has in it. */
  private static String reading(Sop sop) {
    List<Detail> details =
        sop.outline().all().stream()
            .flatMap(entry -> entry.node().todo().details().stream())
            .toList();
    List<String> sentences = new ArrayList<>(List.of(sop.words("sop.reading.order")));
    if (details.stream().anyMatch(detail -> detail instanceof Detail.Say)) {
      sentences.add(sop.words("sop.reading.say"));
    }
    if (details.stream().anyMatch(detail -> detail instanceof Detail.RecordFields)) {
      sentences.add(sop.words("sop.reading.demanded"));
    }
    if (sop.flow().graph().ways().stream().anyMatch(way -> way.cause() instanceof Cause.Problem)) {
      sentences.add(sop.words("sop.reading.problem"));
    }
    return String.join(" ", sentences);
  }

  /** The innermost phase, or the {@code from} that a step stands in. */
  private static Optional<Scope> section(Entry entry) {
    Predicate<Scope> isSection =
        scope -> scope.kind() == Scope.Kind.PHASE || scope.kind() == Scope.Kind.FROM;
    return entry.node().scope().chain().filter(isSection).findFirst();
  }

  private static String title(Sop sop, Optional<Scope> section, boolean first) {
    if (section.isEmpty()) {
      return sop.words(first ? "sop.section.first" : "sop.section.further");
    }
    Scope scope = section.get();
    return scope.kind() == Scope.Kind.PHASE
        ? MarkdownText.plain(scope.title())
        : sop.words("sop.section.contact", sop.phrases().either(touchpoints(sop, scope)));
  }

  private static List<String> touchpoints(Sop sop, Scope from) {
    return sop.flow().graph().find(from.owner()).stream()
        .filter(node -> node instanceof Node.Start)
        .flatMap(node -> ((Node.Start) node).touchpoints().stream())
        .map(Touchpoint::name)
        .map(MarkdownText::plain)
        .toList();
  }
}
