package touchline.compiler.diff.report;

import java.util.Set;
import touchline.compiler.diff.Change;

/** Whom a change matters to first, as the summary of changes tells it. */
enum Audience {
  CUSTOMER("For the customer"),
  STAFF("For staff"),
  TIMES("In times"),
  CHECKS("In checks and scenarios");

  private static final Set<String> TO_CUSTOMERS =
      Set.of("promise-broken", "promise-kept", "customer-not-told", "customer-told");
  private static final Set<String> OF_TIME =
      Set.of("worst-case-longer", "worst-case-shorter", "usual-time-longer", "usual-time-shorter");
  private static final Set<String> OF_HANDS = Set.of("more-hand-overs", "fewer-hand-overs");

  private final String words;

  Audience(String words) {
    this.words = words;
  }

  /** How a sentence to them begins. */
  String words() {
    return words;
  }

  static Audience of(Change change) {
    return switch (change.group()) {
      case TOUCHPOINTS -> CUSTOMER;
      case STRUCTURE, PEOPLE, DATA, WORDING -> STAFF;
      case TIMES -> TIMES;
      case CONSEQUENCES -> ofConsequence(change.kind().id());
    };
  }

  private static Audience ofConsequence(String kind) {
    if (TO_CUSTOMERS.contains(kind)) {
      return CUSTOMER;
    }
    if (OF_TIME.contains(kind)) {
      return TIMES;
    }
    return OF_HANDS.contains(kind) ? STAFF : CHECKS;
  }
}
