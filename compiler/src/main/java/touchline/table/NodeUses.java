package touchline.table;

import java.util.Optional;
import java.util.stream.Stream;

/** The names that a node uses. */
final class NodeUses
    implements Node.Cases<Stream<Use>>, Detail.Cases<Stream<Use>>, Detail.PieceCases<Stream<Use>> {

  private static final NodeUses USES = new NodeUses();

  private NodeUses() {}

  static Stream<Use> of(Node node) {
    Stream<Use> blocks = node.head().in().stream().map(id -> Use.of(Use.Kind.BLOCK, id));
    return Stream.of(blocks, USES.work(node.work()), node.match(USES)).flatMap(uses -> uses);
  }

  private Stream<Use> work(Work work) {
    Stream<Use> details = work.details().stream().flatMap(detail -> detail.match(this));
    return Stream.concat(
        Stream.of(work.actor(), work.performer())
            .flatMap(Optional::stream)
            .map(id -> Use.of(Use.Kind.ACTOR, id)),
        details);
  }

  @Override
  public Stream<Use> start(Node.Start node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> step(Node.Step node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> decision(Node.Decision node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> escalation(Node.Escalation node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> waiting(Node.Wait node) {
    return node.from().stream().map(id -> Use.of(Use.Kind.ACTOR, id));
  }

  @Override
  public Stream<Use> call(Node.Call node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> survey(Node.Survey node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> fork(Node.Fork node) {
    return Stream.of(Use.of(Use.Kind.JOIN, node.join()));
  }

  @Override
  public Stream<Use> join(Node.Join node) {
    return Stream.of(Use.of(Use.Kind.FORK, node.fork()));
  }

  @Override
  public Stream<Use> jump(Node.Jump node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> anytime(Node.Anytime node) {
    return node.phase().stream().map(id -> Use.of(Use.Kind.PHASE, id));
  }

  @Override
  public Stream<Use> back(Node.Back node) {
    return Stream.of(Use.step(node.owner()));
  }

  @Override
  public Stream<Use> returning(Node.Return node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> end(Node.End node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> doing(Detail.Do detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> say(Detail.Say detail) {
    return Stream.concat(
        Stream.of(Use.of(Use.Kind.ACTOR, detail.to())),
        detail.pieces().stream().flatMap(piece -> piece.match(this)));
  }

  @Override
  public Stream<Use> record(Detail.RecordFields detail) {
    return detail.fields().stream().map(recorded -> Use.field(recorded.field()));
  }

  @Override
  public Stream<Use> set(Detail.SetField detail) {
    return Stream.of(Use.field(detail.field(), detail.value()));
  }

  @Override
  public Stream<Use> see(Detail.See detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> note(Detail.Note detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> scale(Detail.Scale detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> words(Detail.Words piece) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> field(Detail.FieldValue piece) {
    return Stream.of(Use.field(piece.field()));
  }

  @Override
  public Stream<Use> agent(Detail.Agent piece) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> customer(Detail.CustomerName piece) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> role(Detail.RoleName piece) {
    return Stream.of(Use.of(Use.Kind.ACTOR, piece.role()));
  }
}
