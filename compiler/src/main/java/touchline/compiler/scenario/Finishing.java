package touchline.compiler.scenario;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Scenario;
import touchline.runtime.Event;
import touchline.runtime.Token;

/** Finds how a visit of a statement ends; nothing at a call, where the called flow goes on. */
final class Finishing extends OtherCause<Optional<Finish>> {
  private final Scenario scenario;
  private final Values values;
  private final Flow flow;
  private final Token token;
  private final Stop stop;
  private final Node node;

  Finishing(Scenario scenario, Values values, Flow flow, Token token, Stop stop) {
    this.scenario = scenario;
    this.values = values;
    this.flow = flow;
    this.token = token;
    this.stop = stop;
    this.node = flow.graph().node(stop.spot().node());
  }

  Optional<Finish> finish() {
    return stop.item()
        .map(item -> item.cause().match(this))
        .orElseGet(() -> node.match(new WithoutItem()));
  }

  /** What happens at a statement about which the scenario says nothing. */
  private final class WithoutItem extends OtherNode<Optional<Finish>> {
    @Override
    protected Optional<Finish> other(Node other) {
      return done(new Cause.Done());
    }

    @Override
    public Optional<Finish> decision(Node.Decision decision) {
      throw missing();
    }

    @Override
    public Optional<Finish> waiting(Node.Wait wait) {
      if (token.place().answers().isEmpty()) {
        return late(new Cause.Late());
      }
      throw missing();
    }
  }

  private StoppedException missing() {
    List<String> answers = token.place().answers();
    return new StoppedException(new Missing(scenario).answer(stop.spot(), node, answers));
  }

  @Override
  protected Optional<Finish> other() {
    throw new IllegalArgumentException("nothing that a scenario can say about " + stop.spot());
  }

  @Override
  public Optional<Finish> answer(Cause.Answer cause) {
    return Optional.of(Finish.leaving(new Event.Answer(token.id(), cause.text())));
  }

  @Override
  public Optional<Finish> problem(Cause.Problem cause) {
    return Optional.of(Finish.leaving(new Event.Problem(token.id(), cause.title())));
  }

  @Override
  public Optional<Finish> late(Cause.Late cause) {
    if (stop.isLate()) {
      return done(new Cause.Done());
    }
    stop.passDeadline();
    boolean waits = node.match(IS_WAIT);
    Finish late = new Finish(new Event.Late(token.id()), node.deadline(), waits);
    return Optional.of(late);
  }

  @Override
  public Optional<Finish> done(Cause.Done cause) {
    if (node.match(NodeKinds.CALL).isPresent()) {
      return Optional.empty();
    }
    Event event = new Event.Done(token.id(), values.of(flow, stop.spot(), token));
    boolean counts = !stop.isLate();
    return Optional.of(Finish.leaving(event).taking(node.todo().takes().filter(takes -> counts)));
  }

  private static final OtherNode<Boolean> IS_WAIT =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean waiting(Node.Wait node) {
          return true;
        }
      };
}
