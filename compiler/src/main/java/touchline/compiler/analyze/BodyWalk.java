package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Statement;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/** Walks down a flow's body: where it starts, what comes below, and where it runs off the end. */
final class BodyWalk {
  private static final String RETURN = "return.call";

  private final FlowContext flow;
  private final Sheet sheet;
  private final Declaration.Flow syntax;
  private final Scope body;
  private Optional<String> callEntry = Optional.empty();

  BodyWalk(FlowContext flow, Declaration.Flow syntax) {
    this.flow = flow;
    this.sheet = flow.sheet();
    this.syntax = syntax;
    this.body = new Scope(Scope.Kind.BODY, "body", "", "", Optional.empty(), syntax.span());
  }

  /** The node at which a call begins: the first below the last {@code from}. */
  Optional<String> callEntry() {
    return callEntry;
  }

  /**
   * Writes the whole graph.
   *
   * @param via the touchpoints of the header, with their names there
   */
  void walk(Froms froms, List<Touchpoint> via, Span viaSpan) {
    Exits in = Exits.none();
    for (Froms.Block block : froms.blocks()) {
      start(block, in);
    }
    List<Touchpoint> below = new ArrayList<>(via);
    below.removeAll(new HashSet<>(froms.touchpoints()));
    if (!below.isEmpty() || froms.blocks().isEmpty()) {
      in.and(start(below, viaSpan));
    }
    WayDraft probe = new WayDraft("", "", new Cause.Done(), Optional.empty(), syntax.close(), 1);
    Exits entry = Exits.none().and(in).and(probe);
    List<Statement> rest = syntax.body().subList(froms.blocks().size(), syntax.body().size());
    Exits ends = new BlockWalk(flow, body).walk(rest, entry);
    boolean runsOff = !ends.without(probe).isEmpty();
    if (runsOff) {
      ends.leadTo(RETURN);
      sheet.add(new Node.Return(sheet.head(RETURN, "", false, body, syntax.close())));
    }
    callEntry = probe.next().stream().findFirst();
  }

  /** The start of a {@code from}; adds its exits to those that go on below. */
  private void start(Froms.Block block, Exits in) {
    Statement.From written = block.statement();
    Name first = written.touchpoints().get(0);
    Span span = Heads.of(written, written.body());
    String id = sheet.unique("start." + first.text());
    Scope scope = new Scope(Scope.Kind.FROM, id, id, "", Optional.of(body), written.body().span());
    BlockWalk inside = new BlockWalk(flow, scope);
    in.and(inside.walk(written.body().statements(), enter(id, block.touchpoints(), span)));
  }

  private Exits start(List<Touchpoint> touchpoints, Span span) {
    String name = touchpoints.stream().map(Touchpoint::id).findFirst().orElse("call");
    return enter(sheet.unique("start." + name), touchpoints, span);
  }

  private Exits enter(String id, List<Touchpoint> touchpoints, Span span) {
    sheet.add(new Node.Start(sheet.head(id, "", false, body, span), touchpoints));
    if (touchpoints.isEmpty()) {
      return Exits.of(sheet.way(id + ".done", id, new Cause.Done(), span));
    }
    Exits exits = Exits.none();
    for (Touchpoint touchpoint : touchpoints) {
      String way = sheet.unique(id + "." + touchpoint.id());
      exits.and(sheet.way(way, id, new Cause.ByTouchpoint(touchpoint), span));
    }
    return exits;
  }
}
