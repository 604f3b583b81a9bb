package touchline.table.json;

import java.util.List;
import touchline.table.Detail;
import touchline.table.Detail.Piece;

/** A part of what is said: plain words as a string, a placeholder as an object. */
final class PieceJson implements Detail.PieceCases<Object> {
  private static final PieceJson WRITER = new PieceJson();
  private static final List<String> KINDS = List.of("field", "agent", "customer", "role");

  private PieceJson() {}

  static Object write(Piece piece) {
    return piece.match(WRITER);
  }

  static List<Piece> read(JsonInput json, String name) {
    return json.mixed(name, Detail.Words::new, PieceJson::placeholder);
  }

  private static Piece placeholder(JsonInput json) {
    String show = json.text("show");
    return switch (show) {
      case "field" -> new Detail.FieldValue(json.text("id"));
      case "agent" -> new Detail.Agent();
      case "customer" -> new Detail.CustomerName();
      case "role" -> new Detail.RoleName(json.text("id"));
      default -> throw json.unknown("show", show, KINDS);
    };
  }

  private static JsonObject show(String kind) {
    return new JsonObject().text("show", kind);
  }

  @Override
  public Object words(Detail.Words piece) {
    return piece.text();
  }

  @Override
  public Object field(Detail.FieldValue piece) {
    return show("field").text("id", piece.field());
  }

  @Override
  public Object agent(Detail.Agent piece) {
    return show("agent");
  }

  @Override
  public Object customer(Detail.CustomerName piece) {
    return show("customer");
  }

  @Override
  public Object role(Detail.RoleName piece) {
    return show("role").text("id", piece.role());
  }
}
