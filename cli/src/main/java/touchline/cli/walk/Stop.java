package touchline.cli.walk;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.runtime.Place;
import touchline.runtime.Token;
import touchline.runtime.TypedTime;
import touchline.table.Block;
import touchline.table.Detail;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.TimeSpan;

/**
 * Where somebody works.
 *
 * @param table of the flow that it stands in
 * @param details in order
 * @param reached how many of them are behind or are asked for now
 * @param asked the field that is asked for next; none once all is filled in
 */
record Stop(
    Token token,
    StepTable table,
    List<Detail> details,
    int reached,
    Optional<Detail.Recorded> asked) {
  /** In seconds: a hundred years. */
  private static final BigDecimal LONGEST = BigDecimal.valueOf(100L * 365 * 86_400);

  /** Where a person works in a state; none once the case has ended. */
  static Optional<Stop> of(WalkState state, Flows flows) {
    return state.working().map(token -> of(state, token, flows.of(state, token)));
  }

  private static Stop of(WalkState state, Token token, StepTable table) {
    List<Detail> details = token.place().node().work().details();
    for (int i = 0; i < details.size(); i++) {
      for (Detail.Recorded recorded : recorded(details.get(i))) {
        if (!state.draft().containsKey(recorded.field())) {
          return new Stop(token, table, details, i + 1, Optional.of(recorded));
        }
      }
    }
    return new Stop(token, table, details, details.size(), Optional.empty());
  }

  private static List<Detail.Recorded> recorded(Detail detail) {
    return detail instanceof Detail.RecordFields record ? record.fields() : List.of();
  }

  Place place() {
    return token.place();
  }

  Node node() {
    return token.place().node();
  }

  List<String> answers() {
    return place().answers();
  }

  List<String> problems() {
    return place().problems();
  }

  /** True if it is left by saying that it is done. */
  boolean isDoable() {
    return switch (node().kind()) {
      case STEP, ESCALATION, SURVEY -> true;
      default -> false;
    };
  }

  boolean isWait() {
    return node() instanceof Node.Wait;
  }

  /** A second more than is left; none if there is no deadline that could pass. */
  Optional<Duration> untilLate(Instant now) {
    return token
        .deadline()
        .filter(deadline -> !token.overdue())
        .map(deadline -> Duration.between(now, deadline).plusSeconds(1));
  }

  /** A length of time that was typed, if it is one that a case can take. */
  static Optional<Duration> length(String typed) {
    return TypedTime.length(typed)
        .map(TimeSpan::seconds)
        .filter(seconds -> seconds.compareTo(LONGEST) <= 0)
        .map(seconds -> Duration.ofSeconds(seconds.longValue()));
  }

  /** How long it may take. */
  Optional<TimeSpan> within() {
    return node() instanceof Node.Wait wait ? wait.within() : node().work().within();
  }

  /** The id of who does it, or of who is waited for. */
  Optional<String> actor() {
    return node() instanceof Node.Wait wait
        ? wait.from()
        : node().work().actor().or(() -> node().work().performer());
  }

  /** The flow and the phases that it stands in, from the outside in. */
  List<String> around() {
    List<String> around = new ArrayList<>();
    around.add(table.title());
    for (String id : node().head().in()) {
      table.blocks().stream()
          .filter(block -> block.id().equals(id) && !block.title().isEmpty())
          .map(Block::title)
          .forEach(around::add);
    }
    return around;
  }
}
