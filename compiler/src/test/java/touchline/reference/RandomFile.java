package touchline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text of a file with random flows, with all that flows can be made of. */
public final class RandomFile {
  private final Random random;
  private final RandomStatements in;

  private RandomFile(Random random, List<String> calls) {
    this.random = random;
    this.in = new RandomStatements(random, calls);
  }

  /** The text of a flow with touchpoints or, without, of one that is called. */
  private String flow(String id, boolean touchpoints, int size) {
    in.line("flow " + id + " \"Flow " + id + "\" {");
    if (touchpoints) {
      in.line("handles fault, complaint via phone, email");
    }
    in.line(
        """
        fields {
          n "N" number 1 to 9
          m "M" number 0.5 to 2.5
          o "O" number 1 to 9 optional
          b "B" yes-no
          k "K" one of red, green, blue
          d "D" duration
          p "P" money EUR
        }\
        """);
    List<String> fields = List.of("n", "m", "o", "b", "k", "d", "p");
    RandomStatements.Place body = new RandomStatements.Place(3, new ArrayList<>(), fields, true);
    if (touchpoints && one(3)) {
      in.line("from phone {");
      in.step(body.closed(fields));
      in.line("}");
    }
    in.line("decision " + id + "-asked \"Is there more to ask?\" by agent {");
    in.line("yes { step " + in.next() + " \"Ask all\" { record n, m, o, b, k, d, p } }");
    in.line("no go on }");
    for (int i = 0; i < 2 + random.nextInt(size); i++) {
      if (one(4)) {
        in.line("phase \"Phase " + in.next() + "\" {");
        in.block(body, 2, false);
        in.step(body);
        if (one(2)) {
          anytime(body);
        }
        in.line("}");
      } else {
        in.statement(body);
      }
    }
    if (touchpoints || one(2)) {
      in.line("end " + in.next() + " \"End " + in.next() + "\"");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      anytime(body);
    }
    in.line("}");
    return in.toString();
  }

  private void anytime(RandomStatements.Place body) {
    in.line("anytime " + in.next() + " \"Anytime " + in.next() + "\" {");
    in.block(body.apart(true), 2, true);
    in.line("}");
  }

  private boolean one(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  /** A file with flows {@code tested}, {@code near} and {@code far}, each calling those behind. */
  public static String of(Random random) {
    String organisation =
        """
        department desk "Desk" { role agent "Agent" role lead "Lead" role expert "Expert" }
        system crm "CRM"
        touchpoint phone "Phone" answer within 20 s
        touchpoint email "E-mail" answer within 4 h
        request fault "Fault"
        request complaint "Complaint"
        """;
    String hours =
        random.nextBoolean()
            ? ""
            : """
            hours "Office" { mon to thu 08:30 to 12:00 mon to thu 13:00 to 18:00 fri 10:00 to 12:00
              closed 2026-11-04 zone "Europe/Amsterdam" }
            """;
    return organisation
        + hours
        + new RandomFile(random, List.of()).flow("far", false, 3)
        + new RandomFile(random, List.of("far")).flow("near", false, 3)
        + new RandomFile(random, List.of("near", "far")).flow("tested", true, 6);
  }
}
