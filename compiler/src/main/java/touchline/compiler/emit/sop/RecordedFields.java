package touchline.compiler.emit.sop;

import java.util.stream.Stream;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;

/** The fields that a detail fills. */
final class RecordedFields implements Detail.Cases<Stream<Field>> {
  static final RecordedFields CASES = new RecordedFields();

  private RecordedFields() {}

  @Override
  public Stream<Field> doing(Detail.Do detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Field> say(Detail.Say detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Field> record(Detail.RecordFields detail) {
    return detail.fields().stream();
  }

  @Override
  public Stream<Field> set(Detail.SetFields detail) {
    return detail.assignments().stream().map(Detail.Assignment::field);
  }

  @Override
  public Stream<Field> see(Detail.See detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Field> note(Detail.Note detail) {
    return Stream.empty();
  }

  @Override
  public Stream<Field> scale(Detail.Scale detail) {
    return Stream.empty();
  }
}
