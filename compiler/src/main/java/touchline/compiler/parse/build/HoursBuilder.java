package touchline.compiler.parse.build;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.ast.HoursEntry;
import touchline.compiler.ast.Text;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds opening hours. */
final class HoursBuilder extends TouchlineParserBaseVisitor<HoursEntry> {
  private final Spans spans;
  private final TextBuilder texts;
  private final CalendarBuilder calendar;
  private final Findings findings;

  HoursBuilder(Leaves leaves) {
    this.spans = leaves.spans();
    this.texts = leaves.texts();
    this.calendar = leaves.calendar();
    this.findings = leaves.findings();
  }

  HoursEntry entry(TouchlineParser.HoursEntryContext tree) {
    return tree.accept(this);
  }

  @Override
  public HoursEntry visitOpenEntry(TouchlineParser.OpenEntryContext tree) {
    return new HoursEntry.Open(
        tree.on.stream().map(this::days).toList(),
        tree.at.stream().map(this::opening).toList(),
        spans.of(tree));
  }

  @Override
  public HoursEntry visitClosedEntry(TouchlineParser.ClosedEntryContext tree) {
    Value.DateValue first = calendar.date(tree.first);
    Optional<Value.DateValue> last = Optional.ofNullable(tree.last).map(calendar::date);
    last.filter(date -> date.date().isBefore(first.date()))
        .ifPresent(
            date ->
                findings.impossible(
                    NumberBuilder.reversed(first.span(), date.span())
                        .help("write the earlier day first")));
    return new HoursEntry.Closed(first, last, spans.of(tree));
  }

  @Override
  public HoursEntry visitZoneEntry(TouchlineParser.ZoneEntryContext tree) {
    Text id = texts.text(tree.id);
    try {
      ZoneId.of(id.value());
    } catch (DateTimeException unknown) {
      Optional<String> nearest = NearestName.of(id.value(), ZoneId.getAvailableZoneIds());
      String meant = nearest.map(name -> ": did you mean `" + name + "`?").orElse("");
      findings.impossible(
          Diagnostic.of(
                  SyntaxCode.UNKNOWN_ZONE,
                  id.span(),
                  "unknown time zone `" + id.value() + "`" + meant)
              .help("write a name of the time zone database, like `\"Europe/Amsterdam\"`"));
    }
    return new HoursEntry.Zone(id, spans.of(tree));
  }

  private HoursEntry.Days days(TouchlineParser.DaysContext tree) {
    DayOfWeek first = day(tree.first);
    DayOfWeek last = tree.last == null ? first : day(tree.last);
    if (last.compareTo(first) < 0) {
      findings.impossible(
          NumberBuilder.reversed(spans.of(tree.first), spans.of(tree.last))
              .help("a week runs from `mon` to `sun`: write two parts, like `fri to sun, mon`"));
    }
    return new HoursEntry.Days(first, last, spans.of(tree));
  }

  private HoursEntry.Opening opening(TouchlineParser.OpeningContext tree) {
    LocalTime opens = calendar.time(tree.opens);
    LocalTime closes = calendar.time(tree.closes);
    if (!closes.isAfter(opens) && !opens.equals(LocalTime.NOON)) {
      findings.impossible(
          NumberBuilder.reversed(spans.of(tree.opens), spans.of(tree.closes))
              .help("hours end on the day they begin: write the rest of a night for the next day"));
    }
    return new HoursEntry.Opening(opens, closes, spans.of(tree));
  }

  private static DayOfWeek day(TouchlineParser.DayContext tree) {
    String start = tree.getStart().getText().toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> !start.isEmpty() && day.name().startsWith(start))
        .findFirst()
        .orElse(DayOfWeek.MONDAY);
  }
}
