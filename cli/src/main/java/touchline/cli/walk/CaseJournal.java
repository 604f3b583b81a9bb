package touchline.cli.walk;

import java.io.Closeable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.cli.journal.JournalException;
import touchline.cli.journal.JournalFile;
import touchline.cli.journal.JournalLine;
import touchline.runtime.RefusedException;
import touchline.runtime.Token;

/** Keeps a case: how it began, and each thing that happened, before anything else is asked. */
public final class CaseJournal implements Closeable {
  private static final String FORMAT = "1";
  private static final String TIME = "time";
  private static final String BACK = "back";

  private final JournalFile file;

  public CaseJournal(JournalFile file) {
    this.file = file;
  }

  /** How the case of the journal began; none for one that has not begun. */
  public Optional<Beginning> beginning(Flows flows) {
    if (file.lines().isEmpty()) {
      return Optional.empty();
    }
    JournalLine first = file.lines().get(0);
    if (!first.get("touchline-case").equals(Optional.of(FORMAT))) {
      throw new JournalException(
          first.get("touchline-case").isPresent()
              ? "it was made by a newer Touchline; update Touchline"
              : "this is no journal of a case; name another file, or a new one");
    }
    if (!first.need("flow").equals(flows.first().flow())) {
      throw new JournalException("this is a case of the flow `" + first.need("flow") + "`");
    }
    if (!first.need("table").equals(flows.seal())) {
      throw new JournalException(
          "this case began with another version of the flow; go on with the step table that it"
              + " began with, or begin a new case");
    }
    try {
      return Optional.of(
          new Beginning(
              first.get("touchpoint"),
              first.get("request"),
              Instant.parse(first.need("at")),
              ZoneId.of(first.need("zone")),
              Duration.parse(first.need("ahead"))));
    } catch (DateTimeException e) {
      throw new JournalException("line 1 is damaged", e);
    }
  }

  /** The piece of a line that a process which was killed has left; it was cut off. */
  public Optional<String> torn() {
    return file.torn();
  }

  /** Writes how a case begins. */
  void begin(Beginning beginning, Flows flows) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("touchline-case", FORMAT);
    members.put("flow", flows.first().flow());
    members.put("table", flows.seal());
    beginning.touchpoint().ifPresent(id -> members.put("touchpoint", id));
    beginning.request().ifPresent(id -> members.put("request", id));
    members.put("at", beginning.at().toString());
    members.put("zone", beginning.zone().getId());
    members.put("ahead", beginning.ahead().toString());
    append(members);
  }

  void time(Instant at) {
    append(line(at, TIME));
  }

  void back(Instant at) {
    append(line(at, BACK));
  }

  /**
   * Keeps an input.
   *
   * @param before the state that it was made in
   */
  void input(Instant at, WalkState before, Input input) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("at", at.toString());
    before.working().ifPresent(token -> members.put("step", step(token)));
    input.match(new InputWriter(members));
    append(members);
  }

  private static Map<String, String> line(Instant at, String what) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("at", at.toString());
    members.put("input", what);
    return members;
  }

  private void append(Map<String, String> members) {
    try {
      file.append(new JournalLine(members));
    } catch (IOException e) {
      throw new JournalException("can't be written: " + e.getMessage(), e);
    }
  }

  /** Lets all that is kept happen again. */
  void replay(Walk walk, Flows flows) {
    for (int i = 1; i < file.lines().size(); i++) {
      try {
        replay(file.lines().get(i), walk, flows);
      } catch (RefusedException | JournalException | DateTimeException e) {
        throw new JournalException("line " + (i + 1) + " doesn't fit: " + e.getMessage(), e);
      }
    }
  }

  private static void replay(JournalLine line, Walk walk, Flows flows) {
    Instant at = Instant.parse(line.need("at"));
    String what = line.need("input");
    switch (what) {
      case TIME -> walk.tick(at);
      case BACK -> walk.back();
      default -> {
        Optional<String> step = walk.state().working().map(CaseJournal::step);
        if (!step.equals(line.get("step"))) {
          throw new JournalException("the case is at `" + step.orElse("its end") + "` by then");
        }
        walk.apply(InputReader.read(what, line, flows), at);
      }
    }
  }

  private static String step(Token token) {
    return token.place().node().id();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
