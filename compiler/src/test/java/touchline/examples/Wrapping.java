package touchline.examples;

/** What a fragment of a flow needs around it to be a file. */
final class Wrapping {
  private static final String HEAD =
      """
      import "organisation.flow"

      flow snippet "Snippet" {
        purpose    "To show something."
        owner      team-lead
        department customer-service
        version    "1.0"
        handles    service-request, question via phone, email
      """;

  private static final String FIELDS =
      """
        fields {
          customer-no "Customer number"     text matching "[0-9]{8}" personal
          fault       "Fault, as described" text
          severity    "Severity"            one of low, medium, high
          contract    "Service contract"    yes-no
          age         "Age of the machine"  duration
          visit       "Visit date"          date
          cost        "Cost of the visit"   money EUR
          score       "Satisfaction"        number 1 to 5
        }
      """;

  private Wrapping() {}

  /** Statements: a head above them, and an end below them if they have none. */
  static String body(String statements) {
    String end = statements.lines().anyMatch(line -> line.startsWith("end ")) ? "" : "end \"Over\"";
    return HEAD + FIELDS + statements + end + "}\n";
  }

  /** Header entries: the statements that promises like to speak of below them. */
  static String header(String entries) {
    return HEAD
        + entries
        + """
          step register "Register" by agent takes 2 min
          step book "Book" by dispatcher within 10 min
          end "Over"
        }
        """;
  }
}
