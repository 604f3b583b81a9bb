package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.emit.Mark;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Node;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Work;

/**
 * Makes the symbol of a node, not yet in a lane.
 *
 * @param view of the flow: a start shows only the touchpoints in view
 * @param notes false: titles only
 */
record SymbolMaker(ChartWords words, View view, Frames frames, boolean notes)
    implements Node.Cases<Symbol> {

  @Override
  public Symbol start(Node.Start node) {
    List<Touchpoint> shown =
        node.touchpoints().stream()
            .filter(t -> view.touchpoint().map(t::equals).orElse(true))
            .toList();
    String title = shown.isEmpty() ? words.calledFromElsewhere() : words.touchpoints(shown);
    String note = shown.size() == 1 ? words.within(shown.get(0).answerWithin()) : "";
    return symbol(node, Shape.START, title, note);
  }

  @Override
  public Symbol step(Node.Step node) {
    return worked(node, Shape.STEP, node.todo());
  }

  @Override
  public Symbol decision(Node.Decision node) {
    return symbol(node, Shape.DECISION, node.title(), words.actor(Who.does(node)));
  }

  @Override
  public Symbol survey(Node.Survey node) {
    return worked(node, Shape.SURVEY, node.todo());
  }

  @Override
  public Symbol escalation(Node.Escalation node) {
    String to = node.todo().actor().map(words::handedTo).orElse("");
    return symbol(node, Shape.ESCALATION, node.title(), line(to, words.times(node.todo())));
  }

  @Override
  public Symbol waiting(Node.Wait node) {
    String note = line(words.actor(node.from()), words.upTo(node.limit()));
    return symbol(node, Shape.WAIT, node.title(), note);
  }

  @Override
  public Symbol call(Node.Call node) {
    String title = node.title().isEmpty() ? node.flow().title() : node.title();
    return symbol(node, Shape.CALL, title, words.times(node.todo()));
  }

  @Override
  public Symbol fork(Node.Fork node) {
    return symbol(node, Shape.BAR, node.title(), "");
  }

  @Override
  public Symbol join(Node.Join node) {
    return symbol(node, Shape.BAR, "", "");
  }

  @Override
  public Symbol anytime(Node.Anytime node) {
    return symbol(node, Shape.ANYTIME, node.title(), "");
  }

  @Override
  public Symbol back(Node.Back node) {
    boolean interrupted = node.scope().innermost(Scope.Kind.ANYTIME).isPresent();
    String text = interrupted ? words.backToCase() : words.stepStaysOpen();
    return symbol(node, Shape.BACK, text, "");
  }

  @Override
  public Symbol returning(Node.Return node) {
    return symbol(node, Shape.END, words.backToCaller(), "");
  }

  @Override
  public Symbol end(Node.End node) {
    return symbol(
        node, Shape.END, node.title(), words.outcome(node.outcome()), Optional.of(node.outcome()));
  }

  @Override
  public Symbol jump(Node.Jump node) {
    throw new IllegalArgumentException("a jump is an arrow: " + node.id());
  }

  private Symbol worked(Node node, Shape shape, Work work) {
    return symbol(
        node, shape, node.title(), line(words.actor(work.performer()), words.times(work)));
  }

  private Symbol symbol(Node node, Shape shape, String title, String note) {
    return symbol(node, shape, title, note, Optional.empty());
  }

  private Symbol symbol(
      Node node, Shape shape, String title, String note, Optional<Outcome> outcome) {
    return new Symbol(
        node.id(),
        shape,
        PlainText.of(title),
        notes ? PlainText.of(note) : "",
        tooltip(node, title, note),
        Who.does(node).map(Actor::id),
        node.scope().phase().map(Scope::id),
        frames.of(node),
        Optional.empty(),
        outcome,
        Mark.NONE);
  }

  /** Title, note and instructions, a line each. */
  private static String tooltip(Node node, String title, String note) {
    List<String> lines = new ArrayList<>(List.of(title, note));
    node.todo().details().forEach(detail -> instruction(detail).ifPresent(lines::add));
    return String.join(
        "\n", lines.stream().map(PlainText::of).filter(line -> !line.isEmpty()).toList());
  }

  private static Optional<String> instruction(Detail detail) {
    return detail instanceof Detail.Do instruction
        ? Optional.of(instruction.text())
        : Optional.empty();
  }

  private static String line(String left, String right) {
    return ChartWords.line(Stream.of(left, right));
  }
}
