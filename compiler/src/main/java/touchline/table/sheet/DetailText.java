package touchline.table.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchline.table.Detail;
import touchline.table.Field;
import touchline.table.Value;
import touchline.table.ValueText;

/** What is done, said and recorded, in words: with the language's own keywords and no others. */
final class DetailText implements Detail.Cases<String>, Detail.PieceCases<String> {
  private static final ValueText QUOTED =
      new ValueText() {
        @Override
        public String text(Value.TextValue value) {
          return '"' + value.text() + '"';
        }
      };

  private static final String CUSTOMER = "customer";

  private final Map<String, Field> fields = new HashMap<>();

  DetailText(List<Field> fields) {
    fields.forEach(field -> this.fields.put(field.id(), field));
  }

  /** The texts of the columns that details fill. */
  Map<Column, String> cells(List<Detail> details) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (Detail detail : details) {
      Column column = column(detail);
      String separator = column == Column.RECORDS ? "; " : "\n";
      cells.merge(column, detail.match(this), (above, below) -> above + separator + below);
    }
    return cells;
  }

  private static Column column(Detail detail) {
    if (detail instanceof Detail.Say) {
      return Column.SAY;
    }
    return detail instanceof Detail.RecordFields ? Column.RECORDS : Column.INSTRUCTIONS;
  }

  @Override
  public String doing(Detail.Do detail) {
    return detail.text();
  }

  @Override
  public String say(Detail.Say detail) {
    String words =
        detail.pieces().stream().map(piece -> piece.match(this)).collect(Collectors.joining());
    return detail.to().equals(CUSTOMER) ? words : "to " + detail.to() + ": " + words;
  }

  @Override
  public String record(Detail.RecordFields detail) {
    return detail.fields().stream().map(this::recorded).collect(Collectors.joining("; "));
  }

  private String recorded(Detail.Recorded recorded) {
    Field field = fields.get(recorded.field());
    String type = field == null ? "" : field.type().word();
    return recorded.field() + ":" + type + (recorded.optional() ? "" : "!");
  }

  @Override
  public String set(Detail.SetField detail) {
    return "set " + detail.field() + " = " + detail.value().match(QUOTED);
  }

  @Override
  public String see(Detail.See detail) {
    return "see " + detail.url() + detail.title().map(title -> " \"" + title + "\"").orElse("");
  }

  @Override
  public String note(Detail.Note detail) {
    return "note " + detail.text();
  }

  @Override
  public String scale(Detail.Scale detail) {
    return "scale " + detail.from().toPlainString() + " to " + detail.to().toPlainString();
  }

  @Override
  public String words(Detail.Words piece) {
    return piece.text().replace("{", "\\{");
  }

  @Override
  public String field(Detail.FieldValue piece) {
    return "{" + piece.field() + "}";
  }

  @Override
  public String agent(Detail.Agent piece) {
    return "{agent}";
  }

  @Override
  public String customer(Detail.CustomerName piece) {
    return "{customer}";
  }

  @Override
  public String role(Detail.RoleName piece) {
    return "{" + piece.role() + "}";
  }
}
