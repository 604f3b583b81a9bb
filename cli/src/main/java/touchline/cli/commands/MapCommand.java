package touchline.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Console;
import touchline.cli.work.MapRequests;
import touchline.compiler.map.MapFormat;

/** Options and help of {@code touchline map}. */
@Command(
    name = "map",
    description = {
      "Show which flow handles which request by which touchpoint.",
      "A dash marks a hole: customers can come so, and no flow is there for them.",
      "n/a marks touchpoints by which the company reaches out to customers."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline map                         all flows below the current folder",
      "  touchline map --format markdown       a table for a wiki or a pull request",
      "  touchline map flows/ --format csv     a table for a spreadsheet",
      "  touchline map --strict flows/         fail if there is a hole"
    })
final class MapCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Write the table as text (the default), markdown or csv.")
  private MapFormat format = MapFormat.TEXT;

  @Option(names = "--strict", description = "Fail if there is a hole.")
  private boolean strict;

  @Mixin private CommonOptions common = new CommonOptions();

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MapRequests.Request request = new MapRequests.Request(common.paths, format, strict);
    return MapRequests.run(request, common.manner(), console);
  }
}
