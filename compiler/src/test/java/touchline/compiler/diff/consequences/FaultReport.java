package touchline.compiler.diff.consequences;

import java.util.List;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Group;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * A flow whose times are easily worked out by hand. Its promise: register 2 min, then repair 1 h
 * and 15 min, is 1 h 17 min at worst. Usually: 2 min, and half of 3 min and half of 15 min, is 11
 * min.
 */
final class FaultReport {
  static final String TEXT =
      """
      department service "Service" {
        role agent    "Agent"
        role engineer "Engineer"
      }
      system crm "Portal"
      touchpoint phone "Phone" answer within 20 s
      request fault "Fault"

      flow report "Report a fault" {
        purpose    "Callers get an answer or a call."
        owner      agent
        department service
        version    "1"
        handles    fault via phone
        promise "An answer" within 90 min from register to explain, repair
        fields {
          kind  "Kind"  one of small, large
          score "Score" number 1 to 5
        }
        step answer "Answer the call" by agent within 20 s
        step register "Write it down" by agent takes 2 min { record kind }
        decision size "How large is it?" {
          when kind = small "small" 50% {
            step explain "Explain what to do" by agent takes 3 min
          }
          when kind = large "large" 50% {
            escalate repair "Ask an engineer" to engineer within 1 h takes 15 min {
              say "The engineer calls you within the hour."
            }
          }
        }
        survey happy "Are you happy?" by crm within 1 day { record score }
        end closed "Closed"
      }
      scenario "A small fault" of report {
        given kind = small, score = 5
        expect path answer, register, size, explain, happy, closed
      }
      scenario "A large fault" of report {
        given kind = large, score = 5
        expect path answer, register, size, repair, happy, closed
      }
      """;

  private FaultReport() {}

  /** The text with a part of it replaced, which must be there. */
  static String with(String part, String replacement) {
    return with(TEXT, part, replacement);
  }

  static String with(String text, String part, String replacement) {
    if (!text.contains(part)) {
      throw new IllegalArgumentException("not there: " + part);
    }
    return text.replace(part, replacement);
  }

  static Comparison compare(String before, String after) {
    return Comparison.of(compile(before), compile(after));
  }

  /** What a change of the text leads to. */
  static List<Change> consequences(String before, String after) {
    return compare(before, after).changes().stream()
        .filter(change -> change.group() == Group.CONSEQUENCES)
        .toList();
  }

  private static Compilation compile(String text) {
    return Compiler.compile(
        List.of(new SourceFile("report.flow", text)),
        (from, path) -> new Sources.Missing(List.of()));
  }
}
