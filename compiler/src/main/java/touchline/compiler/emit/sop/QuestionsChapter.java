package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Questions for a training, with their answers: a few for each decision. */
final class QuestionsChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    List<Entry> decisions =
        sop.outline().all().stream().filter(e -> Kind.of(e.node()) == Kind.DECISION).toList();
    if (!decisions.isEmpty()) {
      page.heading(2, sop.words("sop.questions"));
      page.paragraph(sop.words("sop.questions.reading"));
      decisions.forEach(decision -> write(sop, page, decision));
    }
  }

  private static void write(Sop sop, Markdown page, Entry decision) {
    String number = sop.link(decision);
    page.heading(3, sop.title(decision.node()) + " (" + number + ")");
    boolean judged = decision.node() instanceof Node.Decision node && node.judged();
    if (judged) {
      decision
          .node()
          .performer()
          .ifPresent(who -> page.item(sop.words("sop.question.who", sop.name(who))));
    } else {
      page.item(sop.words("sop.question.data"));
    }
    for (Way way : sop.flow().graph().waysFrom(decision.node().id())) {
      page.item(question(sop, decision, way));
    }
  }

  private static String question(Sop sop, Entry decision, Way way) {
    String answer = new TargetWords(sop, Optional.of(decision)).of(way);
    String title =
        way.next().stream()
            .findFirst()
            .flatMap(sop.outline()::find)
            .map(next -> " – " + sop.title(next.node()))
            .orElse("");
    String event = Sop.bold(way.cause().match(new EventWords(sop)));
    String key =
        way.cause() instanceof Cause.Answer ? "sop.question.answer" : "sop.question.condition";
    return sop.words(key, event, Sop.capital(answer) + title);
  }
}
