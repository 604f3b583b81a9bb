package touchline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes up flows of any size, without a mistake in them, for tests and benchmarks. They hold what
 * written ones hold: judged decisions and decisions on data, escalations, late ways, problems,
 * reminders, waits, loops, calls, parallel work, phases and a promise, in about the shares of the
 * examples. The same seed gives the same texts; each flow depends on the seed and its number only.
 *
 * <p>Knows the JDK alone, so that it also runs from its source: {@code java FlowGenerator.java
 * FOLDER --files 1000 --lines 60}.
 */
public final class FlowGenerator {
  /** The file that the flows of a project import. */
  public static final String ORGANISATION = "organisation.flow";

  private static final int BLOCKS_OF_PHASE = 5;
  private static final int SYMBOLS_OF_SMALL_FLOW = 50;

  private static final String DECLARATIONS =
      """
      // What all flows share.
      department service "Customer Service" {
        role agent    "Service agent"
        role engineer "Engineer"
      }
      system crm "CRM"

      touchpoint phone "Phone"  answer within 20 s
      touchpoint email "E-mail" answer within 4 h

      request repair "Repair"

      flow identify "Make sure who it is" {
        step ask  "Ask for name and address" by agent takes 1 min
        step find "Find the customer's account" by agent takes 1 min
      }
      """;

  private static final String HEAD =
      """
      flow repair-# "Repair of kind #" {
        purpose    "The customer's machine of kind # works again, and the customer knows what it costs."
        department service
        owner      engineer
        version    "1.#"
        handles    repair via phone, email

        promise "Everything settled" within @ days from register to settled

        fields {
          severity "Severity"           one of low, medium, high
          cost     "Cost of the repair" money EUR
          age      "Age of the machine" duration
          contract "Service contract"   yes-no
          score    "Satisfaction"       number 1 to 5
        }

        from phone { step answer "Answer the call" by agent within 20 s }
        from email { step read "Read the message" by agent within 4 h }

        step register "Write down what is wrong" by agent takes 2 min {
          record severity, cost, age, contract
        }
      """;

  private static final String TAIL =
      """
        survey settled "Are you satisfied with the repair?" by crm within 1 day { record score }
        end closed "Repair closed"

        anytime withdrawn "The customer withdraws the request" {
          step confirm "Confirm the withdrawal" by agent takes 1 min
          end dropped "Withdrawn" as cancelled
        }
      }
      """;

  private static final int SYMBOLS_OF_FRAME = 8;

  /** What a size counts. */
  public enum Unit {
    /** Lines of text. */
    LINES,
    /** Statements that have a symbol in the diagram. */
    STEPS
  }

  /**
   * A few lines of a flow; {@code #} stands for a number.
   *
   * @param weight how often it comes, compared with the others
   * @param symbols how many statements it holds
   * @param handOver whether the case changes hands in it
   */
  private record Block(int weight, int symbols, boolean handOver, String text) {
    static Block read(String written) {
      String[] parts = written.split("\n", 2);
      String[] numbers = parts[0].split(" ", 3);
      return new Block(
          Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), numbers.length > 2, parts[1]);
    }

    int size(Unit unit) {
      return unit == Unit.STEPS ? symbols : lines(text);
    }
  }

  /** By block: a line that says how often it comes and how many symbols it has, and its text. */
  private static final String BLOCK_TEXTS =
      """
      6 1
      step do-# "Do task # of the list" by agent within 2 h takes 5 min

      1 1
      call identify as identify-# "Ask who it is, time #"

      5 1
      step look-# "Look into the history, page #" by agent within 4 h takes 3 min {
        do   "Read what was agreed before, and what was done then."
        say  "Thank you for waiting. I see a fault of severity {severity} on my screen."
        note "The history of M\u00fcller & S\u00f8n is in the old system: ask there."
      }

      4 2
      decision clear-# "Is cause # clear now?" by agent {
        yes 70% go on
        no { step ask-# "Ask for more about cause #" by agent within 1 h takes 4 min }
      }

      3 2
      decision pays-# "Who pays for part #?" {
        when contract go on
        when age <= 2 years "warranty" go on
        otherwise { step quote-# "Say what part # costs" by agent takes 2 min }
      }

      2 3
      decision urgent-# "How urgent is part #?" {
        when severity = high or cost > 500 EUR and not contract {
          step hurry-# "Put part # first" by agent takes 1 min
        }
        when severity in (low, medium) and age < 10 years go on
        otherwise { step plan-# "Plan part # for this week" by agent takes 1 min }
      }

      2 2 hands over
      decision able-# "Can you settle question # yourself?" by agent {
        yes 80% go on
        no {
          escalate help-# "Ask an engineer question #" to engineer within 1 h takes 10 min {
            say "I ask our engineer. You hear from us within the hour."
          }
        }
      }

      2 4
      step mend-# "Mend part #" by agent within 1 day takes 30 min {
        problem "Nobody is there" { step ring-# "Ring again for part #" by agent takes 5 min }
        late {
          step sorry-# "Say that part # takes longer" by crm { say "We are late, and sorry." }
        }
        every 4 h at most 3 times { step remind-# "Remind the agent of part #" by crm }
      }

      1 3
      wait reply-# "The customer's reply to letter #" from customer up to 2 days {
        accepted go on
        declined { step offer-# "Make another offer after letter #" by agent takes 5 min }
        late { step chase-# "Ask the customer about letter #" by agent takes 3 min }
      }

      2 2
      step test-# "Test function #" by agent within 1 h takes 5 min
      decision works-# "Does function # work?" by agent {
        yes 90% go on
        no -> test-# at most 2 times
      }

      1 3
      parallel prepare-# "Prepare part #" {
        branch "Part" { step order-# "Order part #" by crm within 1 h }
        branch "Visit" { step book-# "Book the visit for part #" by crm within 4 h }
      }
      """;

  private static final List<Block> BLOCKS =
      Stream.of(BLOCK_TEXTS.split("\n\n")).map(Block::read).toList();

  private static final Block PLAIN = BLOCKS.get(0);

  private final long seed;
  private final Unit unit;

  /**
   * @param seed other seeds, other flows
   * @param unit what sizes count
   */
  public FlowGenerator(long seed, Unit unit) {
    this.seed = seed;
    this.unit = unit;
  }

  /** What flows share: departments, touchpoints, and a flow that others call. */
  public String organisation() {
    return DECLARATIONS;
  }

  /** The size of the smallest flow that can be made up. */
  public int smallest() {
    return unit == Unit.STEPS ? SYMBOLS_OF_FRAME : lines(HEAD) + lines(TAIL);
  }

  /**
   * A flow, without what it needs of {@link #organisation()}.
   *
   * @param number names it; from 1
   * @param size exact
   * @throws IllegalArgumentException if it is to be smaller than {@link #smallest()}
   */
  public String flow(int number, int size) {
    if (size < smallest()) {
      throw new IllegalArgumentException("the smallest flow is of size " + smallest());
    }
    Body body = new Body(new Random(seed * 1_000_003 + number));
    body.fill(size - smallest());
    String head = HEAD.replace("#", String.valueOf(number));
    return head.replace("@", String.valueOf(30 + 10 * body.blocks)) + body.text + TAIL;
  }

  /** One file with everything that its flows need. */
  public String file(int flows, int size) {
    StringBuilder text = new StringBuilder(organisation());
    for (int number = 1; number <= flows; number++) {
      text.append('\n').append(flow(number, size));
    }
    return text.toString();
  }

  /** Files by name: an organisation's, and one for each flow, which imports it. */
  public Map<String, String> project(int flows, int size) {
    Map<String, String> files = new TreeMap<>();
    files.put(ORGANISATION, organisation());
    int lessForImport = unit == Unit.LINES ? 1 : 0;
    for (int number = 1; number <= flows; number++) {
      String text = "import \"" + ORGANISATION + "\"\n" + flow(number, size - lessForImport);
      files.put("repair-" + number + ".flow", text);
    }
    return files;
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  /** What stands between the first step of a flow and its end. */
  private final class Body {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int blocks;
    private int symbols;
    private int phases;
    private boolean changedHands;

    Body(Random random) {
      this.random = random;
    }

    void fill(int size) {
      int frame = unit == Unit.LINES ? 2 : 0;
      int left = size;
      while (left > frame + BLOCKS_OF_PHASE) {
        phases++;
        text.append("  phase \"Stage ").append(phases).append("\" {\n");
        left -= frame;
        for (int i = 0; i < BLOCKS_OF_PHASE && left > 0; i++) {
          left -= add(chosen(left), "    ");
        }
        text.append("  }\n");
      }
      while (left > 0) {
        left -= add(PLAIN, "  ");
      }
    }

    private int add(Block block, String indentation) {
      blocks++;
      symbols += block.symbols;
      changedHands |= block.handOver;
      String written = block.text.replace("#", String.valueOf(blocks));
      written.lines().forEach(line -> text.append(indentation).append(line).append('\n'));
      return block.size(unit);
    }

    /** A case changes hands once in a small flow: more would be found fault with. */
    private Block chosen(int left) {
      boolean mayHandOver = !changedHands || symbols > SYMBOLS_OF_SMALL_FLOW;
      List<Block> fitting = new ArrayList<>();
      for (Block block : BLOCKS) {
        if (block.size(unit) <= left && (mayHandOver || !block.handOver)) {
          fitting.add(block);
        }
      }
      int drawn = random.nextInt(fitting.stream().mapToInt(Block::weight).sum());
      for (Block block : fitting) {
        drawn -= block.weight;
        if (drawn < 0) {
          return block;
        }
      }
      throw new IllegalStateException("the weights don't add up");
    }
  }

  /**
   * Writes flows to a folder.
   *
   * @param arguments the folder; {@code --lines N} or {@code --steps N}, the size of each flow;
   *     {@code --files N} of one flow each, or {@code --flows N} in one file; {@code --seed N}
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      numbers.put(arguments[i], Integer.parseInt(arguments[i + 1]));
    }
    Unit unit = numbers.containsKey("--steps") ? Unit.STEPS : Unit.LINES;
    int size = numbers.getOrDefault("--steps", numbers.getOrDefault("--lines", 60));
    FlowGenerator generator = new FlowGenerator(numbers.getOrDefault("--seed", 1), unit);
    Map<String, String> files =
        numbers.containsKey("--files")
            ? generator.project(numbers.get("--files"), size)
            : Map.of("flows.flow", generator.file(numbers.getOrDefault("--flows", 1), size));
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
