package touchline.compiler.model;

/** Cases of a node of which most are treated alike. */
public abstract class OtherNode<R> implements Node.Cases<R> {

  /** For every kind of node that is not overridden. */
  protected abstract R other(Node node);

  @Override
  public R start(Node.Start node) {
    return other(node);
  }

  @Override
  public R step(Node.Step node) {
    return other(node);
  }

  @Override
  public R decision(Node.Decision node) {
    return other(node);
  }

  @Override
  public R escalation(Node.Escalation node) {
    return other(node);
  }

  @Override
  public R waiting(Node.Wait node) {
    return other(node);
  }

  @Override
  public R call(Node.Call node) {
    return other(node);
  }

  @Override
  public R survey(Node.Survey node) {
    return other(node);
  }

  @Override
  public R fork(Node.Fork node) {
    return other(node);
  }

  @Override
  public R join(Node.Join node) {
    return other(node);
  }

  @Override
  public R jump(Node.Jump node) {
    return other(node);
  }

  @Override
  public R anytime(Node.Anytime node) {
    return other(node);
  }

  @Override
  public R back(Node.Back node) {
    return other(node);
  }

  @Override
  public R returning(Node.Return node) {
    return other(node);
  }

  @Override
  public R end(Node.End node) {
    return other(node);
  }
}
