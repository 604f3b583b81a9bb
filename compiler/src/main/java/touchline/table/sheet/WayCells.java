package touchline.table.sheet;

import java.util.EnumMap;
import java.util.Map;
import touchline.table.Cause;
import touchline.table.Way;

/** The cells of a way, put into a copy of those of its node. */
final class WayCells implements Cause.Cases<Map<Column, String>> {
  private final Map<Column, String> cells;

  private WayCells(Map<Column, String> node) {
    cells = new EnumMap<>(node);
  }

  static Map<Column, String> of(Way way, Map<Column, String> node) {
    Map<Column, String> cells = way.cause().match(new WayCells(node));
    cells.put(Column.ROW, way.id());
    cells.put(Column.ON, way.cause().word());
    way.share().ifPresent(share -> cells.put(Column.SHARE, share.toPlainString() + "%"));
    cells.put(Column.NEXT, String.join(" & ", way.next()));
    cells.put(Column.SOURCE, way.source().toString());
    return cells;
  }

  private Map<Column, String> with(Column column, String text) {
    cells.put(column, text);
    return cells;
  }

  @Override
  public Map<Column, String> done(Cause.Done cause) {
    return cells;
  }

  @Override
  public Map<Column, String> answer(Cause.Answer cause) {
    return with(Column.ANSWER, cause.text());
  }

  @Override
  public Map<Column, String> when(Cause.When cause) {
    String label = cause.label().map(text -> " \"" + text + "\"").orElse("");
    return with(Column.WHEN, cause.text() + label);
  }

  @Override
  public Map<Column, String> otherwise(Cause.Otherwise cause) {
    return cells;
  }

  @Override
  public Map<Column, String> problem(Cause.Problem cause) {
    return with(Column.ANSWER, cause.title());
  }

  @Override
  public Map<Column, String> late(Cause.Late cause) {
    return cells;
  }

  @Override
  public Map<Column, String> every(Cause.Every cause) {
    cause.limit().ifPresent(limit -> with(Column.LIMIT, limit.toString()));
    return with(Column.WHEN, cause.interval().iso());
  }

  @Override
  public Map<Column, String> anytime(Cause.Anytime cause) {
    return cells;
  }

  @Override
  public Map<Column, String> byTouchpoint(Cause.ByTouchpoint cause) {
    return with(Column.ANSWER, cause.touchpoint());
  }

  @Override
  public Map<Column, String> take(Cause.Take cause) {
    return with(Column.LIMIT, String.valueOf(cause.limit()));
  }

  @Override
  public Map<Column, String> over(Cause.Over cause) {
    return cells;
  }
}
