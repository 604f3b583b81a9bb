package touchline.compiler.emit.steptable;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;
import touchline.table.Node.Anytime;
import touchline.table.Node.Back;
import touchline.table.Node.Call;
import touchline.table.Node.Decision;
import touchline.table.Node.End;
import touchline.table.Node.Escalation;
import touchline.table.Node.Fork;
import touchline.table.Node.Join;
import touchline.table.Node.Jump;
import touchline.table.Node.Return;
import touchline.table.Node.Start;
import touchline.table.Node.Step;
import touchline.table.Node.Survey;
import touchline.table.Node.Wait;
import touchline.table.NodeHead;
import touchline.table.Outcome;
import touchline.table.Source;
import touchline.table.Work;

/** A node, in the table's terms. */
record NodeMaker(NodeHead head) implements Node.Cases<touchline.table.Node> {

  static touchline.table.Node node(Node node) {
    NodeHead head =
        new NodeHead(node.id(), node.title(), BlockMaker.around(node), source(node.span()));
    return node.match(new NodeMaker(head));
  }

  static Source source(Span span) {
    return new Source(span.file().path(), span.position().line());
  }

  private static Work work(touchline.compiler.model.Work work, DetailMaker details) {
    return work(work, work.performer(), details);
  }

  /** What runs by itself is nobody's work, whoever did the statement before it. */
  private static Work automatic(touchline.compiler.model.Work work) {
    return work(work, Optional.empty(), new DetailMaker(false));
  }

  private static Work work(
      touchline.compiler.model.Work work, Optional<Actor> performer, DetailMaker details) {
    return new Work(
        work.actor().map(Actor::id),
        performer.map(Actor::id),
        work.within().map(ValueMaker::span),
        work.takes().map(ValueMaker::span),
        details.details(work.details()));
  }

  private static Work work(touchline.compiler.model.Work work) {
    return work(work, new DetailMaker(false));
  }

  /** People are to see more than an id, also where no title is written. */
  private NodeHead titled(String title) {
    return head.title().isEmpty() ? new NodeHead(head.id(), title, head.in(), head.source()) : head;
  }

  @Override
  public Start start(Node.Start node) {
    return new Start(
        titled(node.touchpoints().stream().map(Touchpoint::name).collect(joining(", "))));
  }

  @Override
  public Step step(Node.Step node) {
    return new Step(head, work(node.todo()));
  }

  @Override
  public Decision decision(Node.Decision node) {
    return new Decision(
        head, node.judged(), node.judged() ? work(node.todo()) : automatic(node.todo()));
  }

  @Override
  public Escalation escalation(Node.Escalation node) {
    return new Escalation(head, work(node.todo()));
  }

  @Override
  public Wait waiting(Node.Wait node) {
    return new Wait(head, node.from().map(Actor::id), node.limit().map(ValueMaker::span));
  }

  @Override
  public Call call(Node.Call node) {
    return new Call(titled(node.flow().title()), node.flow().id(), automatic(node.todo()));
  }

  @Override
  public Survey survey(Node.Survey node) {
    return new Survey(head, work(node.todo(), new DetailMaker(true)));
  }

  @Override
  public Fork fork(Node.Fork node) {
    return new Fork(head, node.join());
  }

  @Override
  public Join join(Node.Join node) {
    return new Join(head, node.fork());
  }

  @Override
  public Jump jump(Node.Jump node) {
    return new Jump(head);
  }

  @Override
  public Anytime anytime(Node.Anytime node) {
    Scope scope = node.possibleIn();
    return new Anytime(
        head, Optional.of(scope.id()).filter(id -> scope.kind() == Scope.Kind.PHASE));
  }

  @Override
  public Back back(Node.Back node) {
    return new Back(head, node.owner());
  }

  @Override
  public Return returning(Node.Return node) {
    return new Return(head);
  }

  @Override
  public End end(Node.End node) {
    return new End(head, Outcome.valueOf(node.outcome().name()));
  }
}
