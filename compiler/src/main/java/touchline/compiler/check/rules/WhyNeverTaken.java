package touchline.compiler.check.rules;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.NeverTaken;
import touchline.compiler.prove.decision.Verdict;

/** Adds to a finding why no case takes a branch, and what to do about it. */
record WhyNeverTaken(Diagnostic diagnostic, Flow flow, Verdict verdict, NeverTaken never)
    implements NeverTaken.Reasons<Diagnostic> {
  private static final int MOST_NOTES = 3;

  @Override
  public Diagnostic impossible(NeverTaken.Impossible reason) {
    Diagnostic told = ImpossibleParts.explain(diagnostic, reason.parts());
    if (verdict.gap().isPresent()) {
      String example = verdict.gap().orElseThrow().cases().example();
      told = told.note(verdict.decision().span(), "and no branch takes `" + example + "`");
    }
    return told.help("correct the condition, or remove the branch");
  }

  @Override
  public Diagnostic takenAbove(NeverTaken.TakenAbove reason) {
    List<Way> ways = reason.ways();
    if (WrittenBranch.condition(never.way()).isEmpty()) {
      return diagnostic
          .note("the branches above take every case that comes here")
          .help("leave it out: if they ever miss a case, that is reported");
    }
    Diagnostic told = diagnostic;
    for (Way way : ways.subList(0, Math.min(ways.size(), MOST_NOTES))) {
      String part = ways.size() == 1 ? "all" : "some";
      told = told.note(WrittenBranch.head(way), "this branch takes " + part + " of its cases");
    }
    if (ways.size() > 1) {
      told = told.note("together the branches above take all of its cases");
    }
    return told.help(
        "of several branches that hold the first is taken: correct the condition, write the branch"
            + " further up, or remove it");
  }

  @Override
  public Diagnostic notComing(NeverTaken.NotComing reason) {
    Diagnostic told = diagnostic;
    for (NeverTaken.Turn turn : reason.turns()) {
      told = turn(told, turn);
    }
    if (reason.turns().isEmpty()) {
      told =
          told.note(reason.datum().flatMap(this::missing).orElse("no case that comes here is so"));
    }
    return told.help("correct the condition or what stands before it, or remove the branch");
  }

  private static Diagnostic turn(Diagnostic told, NeverTaken.Turn turn) {
    String name = Described.name(turn.node());
    Optional<Way> way = turn.way();
    if (way.isEmpty()) {
      return told.note(turn.node().span(), "no case is so after " + name);
    }
    String words =
        turn.leadsOn()
            ? "no case that comes by this branch of " + name + " is so"
            : "this branch of " + name + " has taken such cases";
    return told.note(WrittenBranch.head(way.orElseThrow()), words);
  }

  /** What is not so when a case comes in. */
  private Optional<String> missing(String datum) {
    return switch (datum) {
      case "touchpoint" -> Optional.of("customers come here by " + names(touchpoints()));
      case "request" -> Optional.of("the flow handles " + names(requests()));
      case "open" -> Optional.empty();
      default -> Optional.of("nothing has recorded `" + datum + "` by then");
    };
  }

  private List<String> touchpoints() {
    return flow.header().touchpoints().stream().map(Touchpoint::id).toList();
  }

  private List<String> requests() {
    return flow.header().requests().stream().map(Request::id).toList();
  }

  private static String names(List<String> ids) {
    return "`" + String.join("`, `", ids) + "` only";
  }
}
