package touchline.compiler.emit.sop;

import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Work;

/** All escalations at a glance: who gives the case to whom, and what the customer hears. */
final class EscalationsChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    List<List<String>> rows =
        sop.outline().all().stream()
            .filter(entry -> Kind.of(entry.node()) == Kind.ESCALATION)
            .map(entry -> row(sop, entry))
            .toList();
    if (!rows.isEmpty()) {
      page.heading(2, sop.words("sop.escalations"));
      page.table(
          List.of(
              sop.words("sop.escalation.step"),
              sop.words("sop.escalation.from"),
              sop.words("sop.escalation.to"),
              sop.words("sop.escalation.told"),
              sop.words("sop.escalation.by")),
          rows);
    }
  }

  private static List<String> row(Sop sop, Entry entry) {
    Work work = entry.node().todo();
    return List.of(
        Sop.link(entry.number() + ". " + sop.title(entry.node()), entry.anchor()),
        Sop.capital(sop.holdersBefore(entry)),
        work.performer().map(sop::name).orElse("–"),
        told(sop, work),
        work.within().map(sop.phrases()::within).orElse("–"));
  }

  private static String told(Sop sop, Work work) {
    String words =
        work.details().stream()
            .filter(detail -> detail instanceof Detail.Say)
            .map(detail -> (Detail.Say) detail)
            .filter(say -> say.to() instanceof Actor.Customer)
            .map(new Speech(sop)::line)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "–" : words;
  }
}
