package touchline.compiler.analyze;

import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Target;
import touchline.compiler.model.Cause;
import touchline.compiler.model.NodeHead;
import touchline.compiler.model.Scope;
import touchline.compiler.source.Span;

/** Writes the ways out of a statement that is done by somebody: done, problems, late, reminders. */
final class DetailWalk implements Detail.Cases<Exits> {
  private final Sheet sheet;
  private final BlockWalk outer;
  private final NodeHead head;

  DetailWalk(FlowContext flow, BlockWalk outer, NodeHead head) {
    this.sheet = flow.sheet();
    this.outer = outer;
    this.head = head;
  }

  Exits walk(List<Detail> details) {
    Exits out = Exits.of(sheet.way(head.id() + ".done", head.id(), new Cause.Done(), head.span()));
    details.forEach(detail -> out.and(detail.match(this)));
    return out;
  }

  @Override
  public Exits problem(Detail.Problem detail) {
    String title = detail.title().value();
    WayDraft way =
        way(WayNames.problem(title), new Cause.Problem(title), Heads.of(detail, detail.target()));
    return outer
        .behind(way, Scope.Kind.PROBLEM, head.id(), title, detail.target().span())
        .follow(detail.target(), Exits.of(way));
  }

  @Override
  public Exits late(Detail.Late detail) {
    WayDraft way = way("late", new Cause.Late(), Heads.of(detail, detail.target()));
    return beside(way, Scope.Kind.LATE, detail.target());
  }

  @Override
  public Exits every(Detail.Every detail) {
    Optional<Integer> limit = detail.limit().map(Target.Limit::times);
    WayDraft way =
        way(
            "every",
            new Cause.Every(Durations.of(detail.interval()), limit),
            Heads.of(detail, detail.body()));
    return beside(way, Scope.Kind.EVERY, detail.body());
  }

  /** A block that runs beside the statement: at its end it is over, and nothing follows. */
  private Exits beside(WayDraft way, Scope.Kind kind, Target target) {
    BlockWalk inside = outer.behind(way, kind, head.id(), "", target.span());
    Exits ends = inside.follow(target, Exits.of(way));
    inside.back(ends, "back." + way.id(), head.id(), Heads.close(target));
    return Exits.none();
  }

  private WayDraft way(String name, Cause cause, Span span) {
    return sheet.way(sheet.unique(head.id() + "." + name), head.id(), cause, span);
  }

  @Override
  public Exits doing(Detail.Do detail) {
    return Exits.none();
  }

  @Override
  public Exits say(Detail.Say detail) {
    return Exits.none();
  }

  @Override
  public Exits record(Detail.Record detail) {
    return Exits.none();
  }

  @Override
  public Exits set(Detail.Set detail) {
    return Exits.none();
  }

  @Override
  public Exits see(Detail.See detail) {
    return Exits.none();
  }

  @Override
  public Exits note(Detail.Note detail) {
    return Exits.none();
  }

  @Override
  public Exits scale(Detail.Scale detail) {
    return Exits.none();
  }
}
