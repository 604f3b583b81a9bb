package touchline.cli.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.cli.journal.JournalException;
import touchline.cli.journal.JournalFile;
import touchline.cli.walk.Answers;
import touchline.cli.walk.Beginning;
import touchline.cli.walk.CaseJournal;
import touchline.cli.walk.Flows;
import touchline.cli.walk.LeftException;
import touchline.cli.walk.Reception;
import touchline.cli.walk.WalkException;
import touchline.cli.walk.Walking;
import touchline.compiler.report.TextStyle;

/** Walks a case: with a person at the terminal, or by answers from a file. */
public final class Run {
  /** When an unattended case begins, if nobody says when: a Monday within office hours. */
  private static final LocalDateTime UNATTENDED = LocalDateTime.of(2026, 1, 5, 10, 0);

  /**
   * What is asked for.
   *
   * @param file a source or a step table
   * @param flow which flow of the source
   * @param touchpoint by which the customer comes
   * @param request what for
   * @param agent the name of the person at the case
   * @param answers the file with answers; none: a person answers
   * @param journal the file that keeps the case
   * @param now when the case begins: {@code 2026-11-24T09:00}, or with a zone's offset
   * @param zone of hours that name none, and of the times that are shown
   */
  public record Request(
      String file,
      Optional<String> flow,
      Optional<String> touchpoint,
      Optional<String> request,
      Optional<String> agent,
      Optional<String> answers,
      Optional<String> journal,
      Optional<String> now,
      Optional<String> zone) {}

  private final Request request;
  private final Manner manner;
  private final Console console;

  private Run(Request request, Manner manner, Console console) {
    this.request = request;
    this.manner = manner;
    this.console = console;
  }

  /**
   * Walks the case.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    if (request.answers().isPresent() && request.journal().isPresent()) {
      throw new RefusedException("--case keeps what a person does; it can't go with --answers");
    }
    Optional<Flows> flows = RunTables.of(request.file(), request.flow(), manner.colour(), console);
    return flows.isEmpty()
        ? ExitCode.FINDINGS
        : new Run(request, manner, console).walk(flows.get());
  }

  private int walk(Flows flows) {
    try {
      return request.answers().isPresent()
          ? unattended(flows, request.answers().get())
          : attended(flows);
    } catch (LeftException e) {
      return ExitCode.FINE;
    } catch (touchline.runtime.RefusedException | WalkException e) {
      throw new RefusedException(String.valueOf(e.getMessage()), e);
    }
  }

  private int unattended(Flows flows, String file) {
    Answers answers;
    try {
      answers = Answers.parse(file, TextReader.read(console.folder().resolve(file)), flows);
    } catch (ReadException e) {
      throw new RefusedException(e.about(file), e);
    }
    Reception reception = new Reception(flows, Optional.empty());
    ZoneId zone = zone(flows, ZoneOffset.UTC);
    Beginning beginning =
        new Beginning(
            reception.touchpoint(request.touchpoint().or(answers::touchpoint)),
            reception.request(request.request().or(answers::request)),
            given(zone).orElseGet(() -> UNATTENDED.atZone(zone).toInstant()),
            zone,
            Duration.ZERO);
    try {
      walking(flows, beginning, Optional.empty()).unattended(answers);
      return ExitCode.FINE;
    } catch (WalkException e) {
      console.err().line(String.valueOf(e.getMessage()));
      return ExitCode.FINDINGS;
    }
  }

  private int attended(Flows flows) {
    Supplier<Optional<String>> lines = lines();
    if (request.journal().isEmpty()) {
      return attended(flows, beginning(flows, lines), Optional.empty(), lines);
    }
    String file = request.journal().get();
    try (CaseJournal journal = new CaseJournal(JournalFile.open(console.folder().resolve(file)))) {
      journal.torn().ifPresent(torn -> console.err().line(torn(file, torn)));
      Optional<Beginning> began = journal.beginning(flows);
      if (began.isPresent() && request.now().isPresent()) {
        throw new JournalException("the case has begun, and has its own clock: leave out --now");
      }
      Beginning beginning = began.orElseGet(() -> beginning(flows, lines));
      return attended(flows, beginning, Optional.of(journal), lines);
    } catch (JournalException e) {
      throw new RefusedException(file + ": error: " + String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) { // A case that is not there is begun.
      throw new RefusedException(file + ": error: there is no such folder", e);
    } catch (IOException e) {
      throw new RefusedException(file + ": error: " + WordedIo.reason(e), e);
    }
  }

  private static String torn(String file, String torn) {
    String piece = torn.strip();
    return file
        + ": the last line was cut off in the middle, and is left out"
        + (piece.isEmpty() ? "" : ": " + piece);
  }

  private int attended(
      Flows flows,
      Beginning beginning,
      Optional<CaseJournal> journal,
      Supplier<Optional<String>> lines) {
    boolean ended = walking(flows, beginning, journal).attended(lines, console.clock());
    return ended ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Walking walking(Flows flows, Beginning beginning, Optional<CaseJournal> journal) {
    boolean coloured = console.style(manner.colour(), console.out()) == TextStyle.COLOURED;
    return new Walking(flows, beginning, journal, request.agent(), coloured, console.out()::print);
  }

  private Beginning beginning(Flows flows, Supplier<Optional<String>> lines) {
    Reception reception =
        new Reception(flows, Optional.of(new Reception.Asking(console.out()::print, lines)));
    Optional<String> touchpoint = reception.touchpoint(request.touchpoint());
    Optional<String> wanted = reception.request(request.request());
    ZoneId zone = zone(flows, console.clock().getZone());
    Instant machine = now(console.clock());
    Instant at = given(zone).orElse(machine);
    return new Beginning(touchpoint, wanted, at, zone, Duration.between(machine, at));
  }

  private static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private ZoneId zone(Flows flows, ZoneId otherwise) {
    try {
      return request
          .zone()
          .map(ZoneId::of)
          .orElseGet(() -> flows.first().hours().zone().orElse(otherwise));
    } catch (DateTimeException e) {
      throw new RefusedException(
          "there is no time zone `" + request.zone().orElse("") + "`; write Europe/Amsterdam", e);
    }
  }

  private Optional<Instant> given(ZoneId zone) {
    return request.now().map(text -> instant(text, zone));
  }

  private static Instant instant(String text, ZoneId zone) {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return read instanceof OffsetDateTime exact
          ? exact.toInstant()
          : LocalDateTime.from(read).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new RefusedException("`" + text + "` is no moment; write it like 2026-11-24T09:00", e);
    }
  }

  /** What is typed; it is repeated where no terminal shows it already. */
  private Supplier<Optional<String>> lines() {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    boolean repeats = !console.typed() || !console.out().isTerminal();
    return () -> {
      try {
        Optional<String> line = Optional.ofNullable(reader.readLine());
        if (repeats || line.isEmpty()) {
          console.out().line(line.orElse(""));
        }
        return line;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
