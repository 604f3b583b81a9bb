package touchline.compiler.emit.steptable;

import java.util.List;
import java.util.stream.Stream;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.table.Detail.Agent;
import touchline.table.Detail.CustomerName;
import touchline.table.Detail.FieldValue;
import touchline.table.Detail.Piece;
import touchline.table.Detail.Recorded;
import touchline.table.Detail.RoleName;
import touchline.table.Detail.Words;

/**
 * Details, in the table's terms.
 *
 * @param mayStayEmpty whether all that is recorded may be left empty, as in a survey
 */
record DetailMaker(boolean mayStayEmpty)
    implements Detail.Cases<Stream<touchline.table.Detail>>, Detail.PieceCases<Piece> {

  List<touchline.table.Detail> details(List<Detail> details) {
    return details.stream().flatMap(detail -> detail.match(this)).toList();
  }

  @Override
  public Stream<touchline.table.Detail> doing(Detail.Do detail) {
    return Stream.of(new touchline.table.Detail.Do(detail.text()));
  }

  @Override
  public Stream<touchline.table.Detail> say(Detail.Say detail) {
    List<Piece> pieces = detail.pieces().stream().map(piece -> piece.match(this)).toList();
    return Stream.of(new touchline.table.Detail.Say(detail.to().id(), pieces));
  }

  @Override
  public Stream<touchline.table.Detail> record(Detail.RecordFields detail) {
    return Stream.of(
        new touchline.table.Detail.RecordFields(
            detail.fields().stream().map(this::recorded).toList()));
  }

  private Recorded recorded(Field field) {
    return new Recorded(field.id(), mayStayEmpty || field.optional());
  }

  @Override
  public Stream<touchline.table.Detail> set(Detail.SetFields detail) {
    return detail.assignments().stream()
        .map(
            assignment ->
                new touchline.table.Detail.SetField(
                    assignment.field().id(), ValueMaker.value(assignment.value())));
  }

  @Override
  public Stream<touchline.table.Detail> see(Detail.See detail) {
    return Stream.of(new touchline.table.Detail.See(detail.url(), detail.title()));
  }

  @Override
  public Stream<touchline.table.Detail> note(Detail.Note detail) {
    return Stream.of(new touchline.table.Detail.Note(detail.text()));
  }

  @Override
  public Stream<touchline.table.Detail> scale(Detail.Scale detail) {
    return Stream.of(new touchline.table.Detail.Scale(detail.from(), detail.to()));
  }

  @Override
  public Piece words(Detail.Words piece) {
    return new Words(piece.text());
  }

  @Override
  public Piece field(Detail.FieldValue piece) {
    return new FieldValue(piece.field().id());
  }

  @Override
  public Piece agent(Detail.Agent piece) {
    return new Agent();
  }

  @Override
  public Piece customer(Detail.CustomerName piece) {
    return new CustomerName();
  }

  @Override
  public Piece role(Detail.RoleName piece) {
    return new RoleName(piece.role().id());
  }
}
