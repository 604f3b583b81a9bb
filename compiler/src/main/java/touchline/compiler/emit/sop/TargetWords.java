package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Optional;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/**
 * Where control goes, as a clause: "go to step 7", "the case ends: Case closed".
 *
 * @param from the step that it goes on from
 */
record TargetWords(Sop sop, Optional<Entry> from) implements Node.Cases<String> {

  /** The clause for a way; of a fork, for its first branch. */
  String of(Way way) {
    return way.next().stream().findFirst().map(this::to).orElse("");
  }

  String to(String node) {
    return sop.flow().graph().node(node).match(this);
  }

  @Override
  public String start(Node.Start node) {
    return "";
  }

  @Override
  public String step(Node.Step node) {
    return step((Node) node);
  }

  @Override
  public String decision(Node.Decision node) {
    return step((Node) node);
  }

  @Override
  public String escalation(Node.Escalation node) {
    return step((Node) node);
  }

  @Override
  public String waiting(Node.Wait node) {
    return step((Node) node);
  }

  @Override
  public String call(Node.Call node) {
    return step((Node) node);
  }

  @Override
  public String survey(Node.Survey node) {
    return step((Node) node);
  }

  @Override
  public String fork(Node.Fork node) {
    return step((Node) node);
  }

  @Override
  public String join(Node.Join node) {
    return sop.words("sop.go.part-done");
  }

  @Override
  public String jump(Node.Jump node) {
    List<Way> ways = sop.flow().graph().waysFrom(node.id());
    String taken = first(ways, true);
    String limit = sop.phrases().count("sop.at-most-times", node.limit());
    return sop.words("sop.go.limited", taken, limit, first(ways, false));
  }

  @Override
  public String anytime(Node.Anytime node) {
    return "";
  }

  @Override
  public String back(Node.Back node) {
    boolean anytime = Kind.of(sop.flow().graph().node(node.owner())) == Kind.ANYTIME;
    return sop.words(anytime ? "sop.go.resume" : "sop.go.carry-on");
  }

  @Override
  public String returning(Node.Return node) {
    return sop.words("sop.go.return");
  }

  @Override
  public String end(Node.End node) {
    String title = Sop.bold(MarkdownText.plain(node.title()));
    String key = sop.flow().hasTouchpoints() ? "sop.go.end" : "sop.go.end-called";
    return sop.words(key, Sop.link(title, EndingsChapter.anchor(node)));
  }

  private String step(Node node) {
    Entry to = sop.outline().find(node.id()).orElseThrow();
    boolean back = from.filter(entry -> !to.isBelow(entry)).isPresent();
    return sop.words(back ? "sop.go.back" : "sop.go.forward", sop.link(to));
  }

  private String first(List<Way> ways, boolean taken) {
    return ways.stream()
        .filter(way -> way.cause() instanceof Cause.Take == taken)
        .findFirst()
        .map(this::of)
        .orElse("");
  }
}
