package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;
import touchline.compiler.source.WrittenText;

/** Reads what a scenario lets happen at a statement: only what can happen there. */
final class AnswerReader {
  static final DiagnosticCode UNKNOWN = DiagnosticCode.error("TL0361", "unknown-answer");
  static final DiagnosticCode NOTHING = DiagnosticCode.error("TL0362", "nothing-to-answer");
  static final DiagnosticCode NO_DEADLINE = DiagnosticCode.error("TL0363", "no-deadline");

  private static final String DONE = "done";
  private static final String LATE = "late";

  private final DiagnosticSink sink;

  AnswerReader(DiagnosticSink sink) {
    this.sink = sink;
  }

  List<Cause> read(ScenarioNames.Found at, List<AnswerText> answers) {
    Optional<Takes> takes = at.node().match(new Kinds());
    if (takes.isEmpty()) {
      tellNothing(at);
      return List.of();
    }
    List<Cause> read = new ArrayList<>();
    for (AnswerText answer : answers) {
      read(at, takes.orElseThrow(), answer).ifPresent(read::add);
    }
    return read;
  }

  /** Lateness, where there is a deadline that can pass. */
  Optional<Cause> late(ScenarioNames.Found at, Span place) {
    if (hasDeadline(at.node())) {
      return Optional.of(new Cause.Late());
    }
    sink.report(
        Diagnostic.of(
                NO_DEADLINE, place, "`" + at.node().id() + "` has no deadline that could pass")
            .note(at.node().span(), "it is here")
            .help("give it one: `within DURATION`, or `up to DURATION` for a wait"));
    return Optional.empty();
  }

  /** What a scenario can say about a kind of statement. */
  private enum Takes {
    /** One of the written answers. */
    ANSWERS,
    /** Done, late, or one of the written problems. */
    WORK
  }

  private Optional<Cause> read(ScenarioNames.Found at, Takes takes, AnswerText answer) {
    String text = Texts.nfc(answer.text());
    Optional<Cause> written =
        ways(at).stream()
            .filter(cause -> cause.match(new TextOf()).equals(Optional.of(text)))
            .findFirst();
    if (written.isPresent()) {
      return written;
    }
    if (text.equals(LATE)) {
      return late(at, answer.span());
    }
    if (text.equals(DONE) && takes == Takes.WORK) {
      return Optional.of(new Cause.Done());
    }
    tellUnknown(at, takes, answer);
    return Optional.empty();
  }

  private static List<Cause> ways(ScenarioNames.Found at) {
    Flow flow = at.flow().flow();
    return flow.graph().waysFrom(at.node().number()).stream().map(Way::cause).toList();
  }

  private void tellUnknown(ScenarioNames.Found at, Takes takes, AnswerText answer) {
    List<String> possible =
        Stream.concat(
                ways(at).stream().flatMap(cause -> cause.match(new TextOf()).stream()),
                takes == Takes.WORK ? Stream.of(DONE) : Stream.empty())
            .toList();
    Diagnostic diagnostic =
        Diagnostic.of(
                UNKNOWN,
                answer.span(),
                "`" + answer.text() + "` can't happen at `" + at.node().id() + "`")
            .note(at.node().span(), "it is here");
    Diagnostic helped =
        diagnostic.help(
            NearestName.of(answer.text(), possible)
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> "there is " + listing(possible)));
    sink.report(
        NearestName.only(answer.text(), possible)
            .map(only -> helped.fix(answer.span(), WrittenText.nameOrQuoted(only)))
            .orElse(helped));
  }

  private static String listing(List<String> possible) {
    return possible.stream()
        .map(it -> "`" + WrittenText.nameOrQuoted(it) + "`")
        .collect(Collectors.joining(", "));
  }

  private void tellNothing(ScenarioNames.Found at) {
    sink.report(
        Diagnostic.of(
                NOTHING,
                at.reference().span(),
                "nobody answers anything at `" + at.node().id() + "`")
            .note(at.node().span(), "it is here")
            .help(
                "answers belong to steps, waits and decisions that somebody makes; data are `given`"));
  }

  static boolean hasDeadline(Node node) {
    return node.todo().within().isPresent()
        || node.match(
            new OtherNode<Boolean>() {
              @Override
              protected Boolean other(Node other) {
                return false;
              }

              @Override
              public Boolean waiting(Node.Wait wait) {
                return wait.limit().isPresent();
              }
            });
  }

  /** What a person writes for a cause. */
  private static final class TextOf extends OtherCause<Optional<String>> {
    @Override
    protected Optional<String> other() {
      return Optional.empty();
    }

    @Override
    public Optional<String> answer(Cause.Answer cause) {
      return Optional.of(cause.text());
    }

    @Override
    public Optional<String> problem(Cause.Problem cause) {
      return Optional.of(cause.title());
    }
  }

  /** What can be said about which nodes. */
  private static final class Kinds extends OtherNode<Optional<Takes>> {
    @Override
    protected Optional<Takes> other(Node node) {
      return node.work().map(work -> Takes.WORK);
    }

    @Override
    public Optional<Takes> decision(Node.Decision node) {
      return Optional.of(Takes.ANSWERS).filter(takes -> node.judged());
    }

    @Override
    public Optional<Takes> waiting(Node.Wait node) {
      return Optional.of(Takes.ANSWERS);
    }
  }
}
