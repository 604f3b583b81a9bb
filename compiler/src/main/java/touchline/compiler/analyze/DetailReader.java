package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Template;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail.Piece;
import touchline.compiler.model.Field;

/** Reads what is done, said and written down; details that lead elsewhere are none of these. */
final class DetailReader implements Detail.Cases<Optional<touchline.compiler.model.Detail>> {
  private static final String AGENT = "agent";

  private final FlowNames names;
  private final References references;
  private final ValueReader values;

  DetailReader(FlowNames names, References references, ValueReader values) {
    this.names = names;
    this.references = references;
    this.values = values;
  }

  List<touchline.compiler.model.Detail> read(List<Detail> details) {
    if (details.isEmpty()) {
      return List.of();
    }
    List<touchline.compiler.model.Detail> read = new ArrayList<>(details.size());
    for (Detail detail : details) {
      detail.match(this).ifPresent(read::add);
    }
    return read;
  }

  @Override
  public Optional<touchline.compiler.model.Detail> doing(Detail.Do detail) {
    return Optional.of(
        new touchline.compiler.model.Detail.Do(detail.text().value(), detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> say(Detail.Say detail) {
    Actor to =
        detail
            .to()
            .flatMap(name -> references.actor(name, "`say to`"))
            .orElse(new Actor.Customer());
    Pieces pieces = new Pieces();
    detail.words().pieces().forEach(piece -> piece.match(pieces));
    return Optional.of(new touchline.compiler.model.Detail.Say(to, pieces.read, detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> record(Detail.Record detail) {
    List<Field> fields = new ArrayList<>();
    detail.fields().forEach(name -> names.field(name, "`record`").ifPresent(fields::add));
    return Optional.of(new touchline.compiler.model.Detail.RecordFields(fields, detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> set(Detail.Set detail) {
    List<touchline.compiler.model.Detail.Assignment> assignments = new ArrayList<>();
    for (Detail.Assignment written : detail.assignments()) {
      names
          .field(written.field(), "`set`")
          .flatMap(
              field ->
                  values
                      .read(written.value(), field)
                      .map(
                          value ->
                              new touchline.compiler.model.Detail.Assignment(
                                  field, value, written.span())))
          .ifPresent(assignments::add);
    }
    return Optional.of(new touchline.compiler.model.Detail.SetFields(assignments, detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> see(Detail.See detail) {
    return Optional.of(
        new touchline.compiler.model.Detail.See(
            detail.url().value(), detail.title().map(title -> title.value()), detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> note(Detail.Note detail) {
    return Optional.of(
        new touchline.compiler.model.Detail.Note(detail.text().value(), detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> scale(Detail.Scale detail) {
    return Optional.of(
        new touchline.compiler.model.Detail.Scale(
            detail.from().amount(), detail.to().amount(), detail.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Detail> problem(Detail.Problem detail) {
    return Optional.empty();
  }

  @Override
  public Optional<touchline.compiler.model.Detail> late(Detail.Late detail) {
    return Optional.empty();
  }

  @Override
  public Optional<touchline.compiler.model.Detail> every(Detail.Every detail) {
    return Optional.empty();
  }

  /** The pieces of what is said. */
  private final class Pieces implements Template.Cases<Boolean> {
    private final List<Piece> read = new ArrayList<>();

    @Override
    public Boolean words(Template.Words words) {
      return read.add(new touchline.compiler.model.Detail.Words(words.value()));
    }

    @Override
    public Boolean placeholder(Template.Placeholder placeholder) {
      return meaning(placeholder.name()).map(read::add).orElse(false);
    }

    /** A field first, then the two words that always mean something, then a role. */
    private Optional<Piece> meaning(Name name) {
      Optional<Field> field = names.findField(name.text());
      if (field.isPresent()) {
        return field.map(
            found -> new touchline.compiler.model.Detail.FieldValue(found, name.span()));
      }
      if (name.text().equals(AGENT)) {
        return Optional.of(new touchline.compiler.model.Detail.Agent());
      }
      if (name.text().equals(References.CUSTOMER)) {
        return Optional.of(new touchline.compiler.model.Detail.CustomerName());
      }
      return references.placeholder(name, names).map(touchline.compiler.model.Detail.RoleName::new);
    }
  }
}
