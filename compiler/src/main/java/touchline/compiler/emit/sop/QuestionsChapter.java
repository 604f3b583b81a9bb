package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Optional;
import touchline.compiler.emit.MarkdownText;
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
      String who = sop.either(sop.performers(decision.node()));
      page.item(sop.words("sop.question.who", who));
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
    String then = Sop.capital(answer) + title;
    if (way.cause() instanceof Cause.When when) {
      String condition = MarkdownText.plain(sop.phrases().condition(when.condition()));
      return sop.words("sop.question.condition", Sop.bold(condition), then);
    }
    String event = Sop.bold(way.cause().match(new EventWords(sop)));
    boolean answered = way.cause() instanceof Cause.Answer;
    return sop.words(answered ? "sop.question.answer" : "sop.question.condition", event, then);
  }
}
