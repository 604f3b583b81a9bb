package touchline.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Console;
import touchline.cli.work.Manner;
import touchline.cli.work.Run;

/** Options and help of {@code touchline run}. */
@Command(
    name = "run",
    description = {
      "Walk a case: what to do, what to say, what to record, what was answered.",
      "FILE is a source, or a step table alone (FLOW.steps.json)."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "At the prompt, ? shows what can be typed.",
      "",
      "Examples:",
      "  touchline run visit.flow                        walk a case, as during a call",
      "  touchline run visit.flow --case 4711.case       keep it, and go on with it another time",
      "  touchline run visit.flow --now 2026-11-24T09:00 as if it were another day",
      "  touchline run visit.flow --answers visit.txt    nobody there: print what happens",
      "  touchline run out/visit.steps.json              without the source"
    })
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "FLOW.flow or FLOW.steps.json.")
  private String file = "";

  @Option(
      names = "--flow",
      paramLabel = "ID",
      description = "Which flow, if the file holds several.")
  private Optional<String> flow = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "TOUCHPOINT",
      description = "By which touchpoint the customer comes; else you are asked.")
  private Optional<String> touchpoint = Optional.empty();

  @Option(
      names = "--request",
      paramLabel = "ID",
      description = "What the customer comes for; else you are asked, if it matters.")
  private Optional<String> request = Optional.empty();

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = "Your name, for the words that you say.")
  private Optional<String> agent = Optional.empty();

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "Keep the case in this file; if it is there, go on with it.")
  private Optional<String> journal = Optional.empty();

  @Option(
      names = "--answers",
      paramLabel = "ANSWERS",
      description = "Take the answers from this file, and print what happens.")
  private Optional<String> answers = Optional.empty();

  @Option(
      names = "--now",
      paramLabel = "MOMENT",
      description = "When the case begins, such as 2026-11-24T09:00; else now.")
  private Optional<String> now = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone, such as Europe/Amsterdam; else that of the opening hours.")
  private Optional<String> zone = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run.Request wanted =
        new Run.Request(file, flow, touchpoint, request, agent, answers, journal, now, zone);
    return Run.run(wanted, new Manner(reading.colour, false), console);
  }
}
