package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Names;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Detail.Piece;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;

/**
 * The details of a statement as lines that compare: names as they are now, places and layout left
 * out.
 */
final class DetailWords implements Detail.Cases<List<DetailWords.Line>> {

  /** What a line is about. */
  enum About {
    DO,
    SAY,
    RECORD,
    SET,
    SEE,
    NOTE,
    SCALE
  }

  /**
   * A line.
   *
   * @param key the same for lines that are the same
   * @param text for people
   */
  record Line(About about, String key, String text) {}

  private final FlowPair flow;
  private final boolean older;

  private DetailWords(FlowPair flow, boolean older) {
    this.flow = flow;
    this.older = older;
  }

  static List<Line> before(FlowPair flow, Node node) {
    return lines(new DetailWords(flow, true), node);
  }

  static List<Line> after(FlowPair flow, Node node) {
    return lines(new DetailWords(flow, false), node);
  }

  private static List<Line> lines(DetailWords words, Node node) {
    List<Line> lines = new ArrayList<>();
    node.todo().details().forEach(it -> lines.addAll(it.match(words)));
    return lines;
  }

  private String key(Field field) {
    return older ? flow.newerField(field) : field.id();
  }

  private String actor(String id) {
    return older ? flow.names().newer(Names.Space.ACTOR, id) : id;
  }

  private static List<Line> line(About about, String key, String text) {
    return List.of(new Line(about, key, text));
  }

  @Override
  public List<Line> doing(Detail.Do detail) {
    return line(About.DO, detail.text(), "“" + detail.text() + "”");
  }

  @Override
  public List<Line> say(Detail.Say detail) {
    String words = detail.pieces().stream().map(this::piece).collect(Collectors.joining());
    String shown = detail.pieces().stream().map(DetailWords::shown).collect(Collectors.joining());
    String to = actor(detail.to().id());
    String whom = to.equals("customer") ? "" : " to “" + detail.to().name() + "”";
    return line(About.SAY, to + ": " + words, "“" + shown + "”" + whom);
  }

  @Override
  public List<Line> record(Detail.RecordFields detail) {
    return detail.fields().stream()
        .map(field -> new Line(About.RECORD, key(field), FieldWords.of(field)))
        .toList();
  }

  @Override
  public List<Line> set(Detail.SetFields detail) {
    return detail.assignments().stream()
        .map(
            it -> {
              String value = it.value().match(ValueText.TEXT);
              return new Line(
                  About.SET, key(it.field()) + " = " + value, it.field().id() + " = " + value);
            })
        .toList();
  }

  @Override
  public List<Line> see(Detail.See detail) {
    String title = detail.title().map(it -> "“" + it + "” ").orElse("");
    return line(About.SEE, title + detail.url(), title + detail.url());
  }

  @Override
  public List<Line> note(Detail.Note detail) {
    return line(About.NOTE, detail.text(), "“" + detail.text() + "”");
  }

  @Override
  public List<Line> scale(Detail.Scale detail) {
    String range =
        detail.from().stripTrailingZeros().toPlainString()
            + " to "
            + detail.to().stripTrailingZeros().toPlainString();
    return line(About.SCALE, range, "scale " + range);
  }

  private String piece(Piece piece) {
    return piece.match(new Pieces(this::key, this::actor));
  }

  private static String shown(Piece piece) {
    return piece.match(new Pieces(Field::id, id -> id));
  }
}
