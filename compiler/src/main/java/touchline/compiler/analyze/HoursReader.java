package touchline.compiler.analyze;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.HoursEntry;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.source.Span;

/** Reads opening hours: which stretches of which weekday, without overlaps. */
final class HoursReader {
  static final DiagnosticCode OVERLAP = DiagnosticCode.error("TL0341", "overlapping-hours");
  static final DiagnosticCode SECOND_ZONE = DiagnosticCode.error("TL0342", "second-zone");
  static final DiagnosticCode LONG_CLOSURE = DiagnosticCode.error("TL0343", "long-closure");

  /** A closure of more days than this is a mistyped year. */
  private static final int MOST_DAYS_CLOSED = 3_660;

  private final DiagnosticSink sink;

  HoursReader(DiagnosticSink sink) {
    this.sink = sink;
  }

  OpeningHours read(Declaration.Hours written) {
    Lines lines = new Lines();
    written.entries().forEach(entry -> entry.match(lines));
    Map<DayOfWeek, List<OpeningHours.Stretch>> week = new LinkedHashMap<>();
    lines.week.forEach(
        (day, placed) -> week.put(day, placed.stream().map(Placed::stretch).toList()));
    return new OpeningHours(
        written.name().value(),
        week,
        List.copyOf(lines.closed),
        lines.zone.map(Zone::id),
        written.span());
  }

  private record Placed(OpeningHours.Stretch stretch, Span span) {
    LocalTime opens() {
      return stretch.opens();
    }

    boolean overlaps(Placed other) {
      return opens().isBefore(other.stretch.closes()) && other.opens().isBefore(stretch.closes());
    }
  }

  private record Zone(ZoneId id, Span span) {}

  /** The lines of one declaration, read one after the other. */
  private final class Lines implements HoursEntry.Cases<Lines> {
    private final Map<DayOfWeek, List<Placed>> week = new EnumMap<>(DayOfWeek.class);
    private final NavigableSet<LocalDate> closed = new TreeSet<>();
    private Optional<Zone> zone = Optional.empty();

    @Override
    public Lines open(HoursEntry.Open entry) {
      for (HoursEntry.Days days : entry.days()) {
        DayOfWeek day = days.first();
        for (add(day, entry); day != days.last(); add(day, entry)) {
          day = day.plus(1);
        }
      }
      return this;
    }

    private void add(DayOfWeek day, HoursEntry.Open entry) {
      List<Placed> placed = week.computeIfAbsent(day, any -> new ArrayList<>());
      for (HoursEntry.Opening opening : entry.openings()) {
        Placed next =
            new Placed(new OpeningHours.Stretch(opening.opens(), opening.closes()), opening.span());
        Optional<Placed> other = placed.stream().filter(next::overlaps).findFirst();
        if (other.isPresent()) {
          sink.report(
              Diagnostic.of(
                      OVERLAP,
                      opening.span(),
                      "`" + opening.span().text() + "` overlaps with other hours of the same day")
                  .note(other.orElseThrow().span(), "open here already"));
        } else {
          placed.add(next);
          placed.sort(Comparator.comparing(Placed::opens));
        }
      }
    }

    @Override
    public Lines closed(HoursEntry.Closed entry) {
      LocalDate first = entry.first().date();
      LocalDate last = entry.last().map(date -> date.date()).orElse(first);
      if (last.isAfter(first.plusDays(MOST_DAYS_CLOSED))) {
        sink.report(
            Diagnostic.of(
                    LONG_CLOSURE,
                    entry.span(),
                    "closed for more than ten years: is the year right?")
                .help("write the right year; a weekday that is always closed is just left out"));
        return this;
      }
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        closed.add(day);
      }
      return this;
    }

    @Override
    public Lines zone(HoursEntry.Zone entry) {
      if (zone.isPresent()) {
        sink.report(
            Diagnostic.of(
                    SECOND_ZONE, entry.span(), "hours have one time zone, and this is the second")
                .note(zone.orElseThrow().span(), "the first is here"));
        return this;
      }
      try {
        zone = Optional.of(new Zone(ZoneId.of(entry.id().value()), entry.span()));
      } catch (DateTimeException reportedByTheParser) {
        zone = Optional.empty();
      }
      return this;
    }
  }
}
