package touchline.cli.walk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import touchline.runtime.Event;
import touchline.runtime.RefusedException;
import touchline.runtime.Token;
import touchline.runtime.TypedText;
import touchline.table.Field;

/** Talks with the person at a case, until it has ended or they quit. */
final class Dialogue {
  /** How a dialogue ended. */
  enum Ending {
    CLOSED,
    QUIT,
    /** Nothing more is typed, and the case is still open. */
    INPUT_ENDED
  }

  private final Session session;
  private final Flows flows;
  private final WalkWords words;
  private final TimeText times;
  private final Page page;
  private final Screen screen;
  private final News news;
  private final Supplier<Optional<String>> lines;
  private boolean quit;

  /**
   * @param lines what is typed; none at the end of the input
   */
  Dialogue(
      Session session,
      Flows flows,
      WalkWords words,
      Page page,
      Screen screen,
      Supplier<Optional<String>> lines) {
    this.session = session;
    this.flows = flows;
    this.words = words;
    this.times = new TimeText(words.phrases(), session.beginning().zone());
    this.page = page;
    this.screen = screen;
    this.news = new News(page, flows, words, "  ");
    this.lines = lines;
  }

  Ending run() {
    while (true) {
      session.tick();
      session.news().forEach(happening -> happening.match(news));
      Optional<Stop> stop = Stop.of(session.state(), flows);
      if (stop.isEmpty()) {
        new Closing(page, flows, words, times).show(session.state(), session.beginning());
        return Ending.CLOSED;
      }
      screen.show(stop.get(), session.state(), session.walk().anytimes(), session.now());
      page.prompt();
      Optional<String> line = lines.get();
      line.ifPresent(typed -> obey(stop.get(), typed));
      if (line.isEmpty() || quit) {
        page.text("", words.text(session.isKept() ? "kept" : "open"));
        return quit ? Ending.QUIT : Ending.INPUT_ENDED;
      }
    }
  }

  private void obey(Stop stop, String line) {
    try {
      boolean answer = stop.answers().contains(line.strip());
      Optional<Command.Given> command =
          answer ? Optional.empty() : Command.of(line, stop.asked().isPresent());
      if (command.isPresent()) {
        obey(stop, command.get());
      } else if (stop.asked().isPresent()) {
        fill(stop, line.strip());
      } else if (stop.isDoable()) {
        done(line.strip());
      } else {
        answer(stop, line.strip());
      }
    } catch (RefusedException e) {
      page.text("  ", words.text("impossible"));
    }
  }

  private void fill(Stop stop, String typed) {
    boolean optional = stop.asked().orElseThrow().optional();
    String id = stop.asked().orElseThrow().field();
    Field field = flows.field(id).orElseThrow();
    if (typed.isEmpty() && !optional) {
      page.text("  ", words.text("needed"));
      return;
    }
    try {
      session.apply(
          new Input.Fill(
              id, typed.isEmpty() ? Optional.empty() : Optional.of(TypedText.read(field, typed))));
    } catch (RefusedException e) {
      // What is no value here may be a command whose slash was forgotten.
      Command.of(typed, false)
          .ifPresentOrElse(
              command -> obey(stop, command),
              () -> page.text("  ", words.text("expected", screen.hint(field))));
    }
  }

  private void done(String typed) {
    if (typed.isEmpty() || typed.equals("done")) {
      session.apply(new Input.Done());
    } else {
      unknown(typed);
    }
  }

  private void answer(Stop stop, String typed) {
    OptionalInt chosen = TypedText.choice(stop.answers(), typed);
    if (chosen.isPresent()) {
      session.apply(new Input.Answer(stop.answers().get(chosen.getAsInt())));
    } else {
      unknown(typed);
    }
  }

  private void unknown(String typed) {
    page.text("  ", words.text("unknown", typed.isEmpty() ? "Enter" : typed));
  }

  private void obey(Stop stop, Command.Given given) {
    switch (given.command()) {
      case HELP -> words.text("help").lines().forEach(page::exact);
      case BACK -> back();
      case NOTE -> note(given.rest());
      case PROBLEM -> problem(stop, given.rest());
      case ANYTIME -> anytime(given.rest());
      case GO -> go(given.rest());
      case TIME -> time(stop, given.rest());
      case WHERE -> screen.again();
      case QUIT -> quit = true;
    }
  }

  private void back() {
    page.text("  ", words.text(session.back() ? "back" : "back.nothing"));
    screen.again();
  }

  private void note(String text) {
    if (text.isEmpty()) {
      unknown("n");
      return;
    }
    session.apply(new Input.Note(text));
    page.text("  ", words.text("noted"));
  }

  private void problem(Stop stop, String typed) {
    if (stop.problems().isEmpty()) {
      page.text("  ", words.text("problems.none"));
    } else if (typed.isEmpty()) {
      screen.problems(stop);
    } else {
      OptionalInt chosen = TypedText.choice(stop.problems(), typed);
      chosen.ifPresentOrElse(
          place -> session.apply(new Input.Problem(stop.problems().get(place))),
          () -> unknown(typed));
    }
  }

  private void anytime(String typed) {
    List<Event.Anytime> possible = session.walk().anytimes();
    List<String> ids = possible.stream().map(Event.Anytime::id).toList();
    OptionalInt chosen = Picked.of(ids, ids.stream().map(flows::title).toList(), typed);
    chosen.ifPresentOrElse(
        place -> {
          Event.Anytime event = possible.get(place);
          session.apply(new Input.Anytime(event.frame(), event.id()));
        },
        () -> unknown("a " + typed));
  }

  private void go(String typed) {
    List<Token> others = Screen.others(session.state());
    List<String> ids = others.stream().map(token -> token.place().node().id()).toList();
    OptionalInt chosen = Picked.of(ids, ids.stream().map(flows::title).toList(), typed);
    chosen.ifPresentOrElse(
        place -> session.apply(new Input.Focus(others.get(place).id())),
        () -> unknown("g " + typed));
  }

  private void time(Stop stop, String typed) {
    Optional<Duration> length =
        typed.equals("late") ? stop.untilLate(session.now()) : Stop.length(typed);
    if (length.isEmpty()) {
      page.text("  ", words.text("time", times.moment(session.now(), session.beginning().at())));
      page.text("  ", words.text("time.how"));
      return;
    }
    session.apply(new Input.Pass(length.get()));
    page.text("  ", words.text("time", times.moment(session.now(), session.beginning().at())));
  }
}
