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
final class DetailWalk implements Detail.Cases<Boolean> {
  private final Sheet sheet;
  private final BlockWalk outer;
  private final NodeHead head;
  private final Exits out = Exits.none();

  DetailWalk(FlowContext flow, BlockWalk outer, NodeHead head) {
    this.sheet = flow.sheet();
    this.outer = outer;
    this.head = head;
  }

  Exits walk(List<Detail> details) {
    String done = head.id() + ".done";
    out.and(sheet.way(done, head.id(), new Cause.Done(), head.span()));
    for (Detail detail : details) {
      detail.match(this);
    }
    return out;
  }

  @Override
  public Boolean problem(Detail.Problem detail) {
    String title = detail.title().value();
    WayDraft way =
        way(WayNames.problem(title), new Cause.Problem(title), Heads.of(detail, detail.target()));
    out.and(
        outer
            .behind(way, Scope.Kind.PROBLEM, head.id(), title, detail.target().span())
            .follow(detail.target(), Exits.of(way)));
    return true;
  }

  @Override
  public Boolean late(Detail.Late detail) {
    WayDraft way = way("late", new Cause.Late(), Heads.of(detail, detail.target()));
    return beside(way, Scope.Kind.LATE, detail.target());
  }

  @Override
  public Boolean every(Detail.Every detail) {
    Optional<Integer> limit = detail.limit().map(Target.Limit::times);
    WayDraft way =
        way(
            "every",
            new Cause.Every(Durations.of(detail.interval()), limit),
            Heads.of(detail, detail.body()));
    return beside(way, Scope.Kind.EVERY, detail.body());
  }

  /** A block that runs beside the statement: at its end it is over, and nothing follows. */
  private boolean beside(WayDraft way, Scope.Kind kind, Target target) {
    BlockWalk inside = outer.behind(way, kind, head.id(), "", target.span());
    Exits ends = inside.follow(target, Exits.of(way));
    inside.back(ends, "back." + way.id(), head.id(), Heads.close(target));
    return true;
  }

  private WayDraft way(String name, Cause cause, Span span) {
    return sheet.way(sheet.unique(head.id() + "." + name), head.id(), cause, span);
  }

  @Override
  public Boolean doing(Detail.Do detail) {
    return false;
  }

  @Override
  public Boolean say(Detail.Say detail) {
    return false;
  }

  @Override
  public Boolean record(Detail.Record detail) {
    return false;
  }

  @Override
  public Boolean set(Detail.Set detail) {
    return false;
  }

  @Override
  public Boolean see(Detail.See detail) {
    return false;
  }

  @Override
  public Boolean note(Detail.Note detail) {
    return false;
  }

  @Override
  public Boolean scale(Detail.Scale detail) {
    return false;
  }
}
