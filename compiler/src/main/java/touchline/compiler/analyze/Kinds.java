package touchline.compiler.analyze;

/** The words for what a name can stand for. */
final class Kinds {
  static final String ROLE = "role";
  static final String SYSTEM = "system";
  static final String PARTY = "party";
  static final String DEPARTMENT = "department";
  static final String TOUCHPOINT = "touchpoint";
  static final String REQUEST = "request";
  static final String TERM = "term";
  static final String FLOW = "flow";
  static final String FIELD = "field";
  static final String STEP = "step";
  static final String DECISION = "decision";
  static final String ESCALATION = "escalation";
  static final String WAIT = "wait";
  static final String CALL = "call";
  static final String SURVEY = "survey";
  static final String PARALLEL = "parallel";
  static final String ANYTIME = "anytime";
  static final String END = "end";

  private Kinds() {}

  /** The word with its article. */
  static String a(String kind) {
    return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
  }
}
