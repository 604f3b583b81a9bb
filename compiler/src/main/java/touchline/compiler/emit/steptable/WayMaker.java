package touchline.compiler.emit.steptable;

import touchline.compiler.model.Cause;
import touchline.compiler.model.Way;
import touchline.table.Cause.Answer;
import touchline.table.Cause.Anytime;
import touchline.table.Cause.ByTouchpoint;
import touchline.table.Cause.Done;
import touchline.table.Cause.Every;
import touchline.table.Cause.Late;
import touchline.table.Cause.Otherwise;
import touchline.table.Cause.Over;
import touchline.table.Cause.Problem;
import touchline.table.Cause.Take;
import touchline.table.Cause.When;

/** A way and what takes it, in the table's terms. */
final class WayMaker implements Cause.Cases<touchline.table.Cause> {

  static touchline.table.Way way(Way way) {
    return new touchline.table.Way(
        way.id(),
        way.from(),
        way.cause().match(new WayMaker()),
        way.next(),
        way.share(),
        NodeMaker.source(way.span()));
  }

  @Override
  public Done done(Cause.Done cause) {
    return new Done();
  }

  @Override
  public Answer answer(Cause.Answer cause) {
    return new Answer(cause.text());
  }

  @Override
  public When when(Cause.When cause) {
    return new When(ConditionMaker.condition(cause.condition()), cause.written(), cause.label());
  }

  @Override
  public Otherwise otherwise(Cause.Otherwise cause) {
    return new Otherwise();
  }

  @Override
  public Problem problem(Cause.Problem cause) {
    return new Problem(cause.title());
  }

  @Override
  public Late late(Cause.Late cause) {
    return new Late();
  }

  @Override
  public Every every(Cause.Every cause) {
    return new Every(ValueMaker.span(cause.interval()), cause.limit());
  }

  @Override
  public Anytime interruption(Cause.Interruption cause) {
    return new Anytime();
  }

  @Override
  public ByTouchpoint byTouchpoint(Cause.ByTouchpoint cause) {
    return new ByTouchpoint(cause.touchpoint().id());
  }

  @Override
  public Take take(Cause.Take cause) {
    return new Take(cause.limit());
  }

  @Override
  public Over over(Cause.Over cause) {
    return new Over();
  }
}
