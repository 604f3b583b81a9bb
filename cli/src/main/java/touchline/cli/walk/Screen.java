package touchline.cli.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.runtime.Event;
import touchline.runtime.Token;
import touchline.table.Detail;
import touchline.table.Field;

/** Shows where a case is and what is asked. What was shown before is not shown again. */
final class Screen {
  private final Page page;
  private final Flows flows;
  private final WalkWords words;
  private final TimeText times;
  private final Optional<String> agent;
  private String shown = "";
  private String offered = "";
  private int details;

  /**
   * @param agent the name of the person at the case
   */
  Screen(Page page, Flows flows, WalkWords words, TimeText times, Optional<String> agent) {
    this.page = page;
    this.flows = flows;
    this.words = words;
    this.times = times;
    this.agent = agent;
  }

  /** Shows all of it the next time. */
  void again() {
    shown = "";
  }

  /** Shows a stop and asks what is to be asked there. */
  void show(Stop stop, WalkState state, List<Event.Anytime> anytimes, Instant now) {
    String key = stop.token().id() + ":" + stop.node().id() + ":" + state.state().trail().size();
    if (!key.equals(shown)) {
      shown = key;
      offered = "";
      details = 0;
      heading(stop, now);
    }
    SpokenWords spoken = new SpokenWords(flows, words, state.known(), agent);
    DetailLines lines = new DetailLines(page, flows, spoken);
    for (Detail detail : stop.details().subList(details, stop.reached())) {
      detail.match(lines);
    }
    details = stop.reached();
    String choices = key + anytimes + others(state).stream().map(Token::id).toList();
    if (!choices.equals(offered)) {
      offered = choices;
      choices(stop, state, anytimes);
    }
    page.gap();
    ask(stop);
  }

  private void heading(Stop stop, Instant now) {
    page.gap();
    page.text("── ", String.join(" › ", stop.around()));
    page.strong(stop.node().title() + " (" + stop.node().id() + ")");
    List<String> facts = new ArrayList<>();
    stop.actor().map(flows::actor).ifPresent(facts::add);
    stop.token().deadline().ifPresent(deadline -> facts.addAll(deadline(stop, deadline, now)));
    if (!facts.isEmpty()) {
      page.text("", String.join(" · ", facts));
    }
  }

  private List<String> deadline(Stop stop, Instant deadline, Instant now) {
    String moment = times.moment(deadline, now);
    if (stop.token().overdue()) {
      return List.of(words.text("overdue", moment));
    }
    String used = times.length(Duration.between(stop.token().since(), now));
    String by = words.text(stop.isWait() ? "until" : "by", moment);
    return stop.within()
        .map(span -> words.phrases().shortDuration(ShownValue.duration(span)))
        .map(limit -> List.of(by, words.text("used", used, limit)))
        .orElse(List.of(by));
  }

  /** What can be done besides what is asked. */
  private void choices(Stop stop, WalkState state, List<Event.Anytime> anytimes) {
    problems(stop);
    list("anytimes", "a ", anytimes.stream().map(it -> flows.title(it.id())).toList());
    list("others", "g ", others(state).stream().map(Screen::title).toList());
  }

  /** The problems that are foreseen at a stop. */
  void problems(Stop stop) {
    list("problems", "p ", stop.problems());
  }

  private void list(String key, String letter, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    page.gap();
    page.text("", words.text(key));
    for (int i = 0; i < choices.size(); i++) {
      page.text("  " + letter + (i + 1) + "  ", choices.get(i));
    }
  }

  /** The open positions besides the one that is worked on. */
  static List<Token> others(WalkState state) {
    return state.state().work().stream()
        .filter(token -> token.id() != state.focus().orElse(-1))
        .toList();
  }

  private static String title(Token token) {
    return token.place().node().title();
  }

  private void ask(Stop stop) {
    if (stop.asked().isPresent()) {
      page.text("", field(stop.asked().get()));
    } else if (stop.isDoable()) {
      page.text("", words.text("prompt.done"));
    } else if (stop.answers().isEmpty()) {
      page.text("", words.text("prompt.wait"));
    } else {
      for (int i = 0; i < stop.answers().size(); i++) {
        page.text("  " + (i + 1) + "  ", stop.answers().get(i));
      }
      page.text("", words.text(stop.isWait() ? "prompt.event" : "prompt.answer"));
    }
  }

  private String field(Detail.Recorded recorded) {
    Field field = flows.field(recorded.field()).orElseThrow();
    String optional = recorded.optional() ? "; " + words.text("optional") : "";
    return field.label() + " (" + hint(field) + optional + ")";
  }

  /** What can be typed for a field. */
  String hint(Field field) {
    return field.type().match(new FieldHint(words.phrases()));
  }
}
