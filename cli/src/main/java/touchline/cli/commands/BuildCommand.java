package touchline.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Build;
import touchline.cli.work.Console;
import touchline.compiler.Format;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.emit.EmitOptions.Chart;
import touchline.compiler.emit.EmitOptions.DetailLevel;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.emit.EmitOptions.SopDiagram;

/** Options and help of {@code touchline build}. */
@Command(
    name = "build",
    description = {
      "Check flows, then write their diagrams, procedures and step tables.",
      "Nothing is written if an error is found."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Formats of --to:",
      "  svg, png   the diagram as a picture           FLOW.svg, FLOW.png",
      "  dot        the diagram for Graphviz           FLOW.dot",
      "  mermaid    the diagram for Mermaid            FLOW.mmd",
      "  md         the procedure (SOP), in Markdown   FLOW.sop.md",
      "  json       the step table for programs        FLOW.steps.json",
      "  csv        the step table for spreadsheets    FLOW.steps.csv",
      "  table      the step table, in Markdown        FLOW.steps.md",
      "",
      "Examples:",
      "  touchline build                                  all flows below here, into out/",
      "  touchline build visit.flow -o docs               one file and where results go",
      "  touchline build visit.flow --to png              the picture alone",
      "  touchline build visit.flow --chart functional    swimlanes: who does what",
      "  touchline build flows --to md --audience agent   procedures for agents",
      "  touchline build flows -o docs --check            fail if docs is not up to date",
      "  touchline build --no-cache                       everything anew"
    })
final class BuildCommand implements Callable<Integer> {
  static final String O = "-o";
  static final String OUTPUT = "--output";
  static final String TO = "--to";
  static final String ENGINE = "--engine";
  static final String CHECK = "--check";
  static final String NO_CACHE = "--no-cache";

  private static final EmitOptions USUAL = EmitOptions.DEFAULT;

  private final Console console;

  @Option(
      names = {O, OUTPUT},
      paramLabel = "DIR",
      description = "The folder that results go to; the project's or out, if not given.")
  private Optional<String> folder = Optional.empty();

  @Option(
      names = TO,
      paramLabel = "FORMAT",
      split = ",",
      description =
          "What to write, separated by commas; what the project sets or svg,md,json,csv,table, if not"
              + " given.")
  private List<Format> formats = new ArrayList<>();

  @Option(
      names = "--chart",
      paramLabel = "KIND",
      description =
          "The kind of diagram: process (the default), functional (in swimlanes) or blocks (no"
              + " decisions).")
  private Chart chart = USUAL.chart();

  @Option(
      names = "--detail",
      paramLabel = "LEVEL",
      description = "What a diagram shows: full (the default) or overview (titles, no insides).")
  private DetailLevel detail = USUAL.detail();

  @Option(
      names = "--touchpoint",
      paramLabel = "ID",
      description = "Draw only what customers of this touchpoint can reach.")
  private Optional<String> touchpoint = USUAL.touchpoint();

  @Option(
      names = ENGINE,
      paramLabel = "ENGINE",
      description =
          "Who lays diagrams out: dot (the machine's Graphviz), embedded (nothing to install) or"
              + " auto (dot if there is one; the default).")
  private Engine engine = USUAL.engine();

  @Option(
      names = "--audience",
      paramLabel = "READER",
      description =
          "Whom the procedure is for: agent, supervisor, trainer, or all of them (the default).")
  private Audience audience = USUAL.audience();

  @Option(
      names = "--diagram",
      paramLabel = "FORM",
      description = "The diagram in the procedure: mermaid (the default) or svg (a link).")
  private SopDiagram diagram = USUAL.diagram();

  @Option(
      names = "--bom",
      description =
          "Put a byte order mark before CSV, for spreadsheets that garble letters without it.")
  private boolean byteOrderMark = USUAL.byteOrderMark();

  @Option(
      names = CHECK,
      description = "Write nothing; fail and name each file that is missing or would change.")
  private boolean checkOnly;

  @Option(
      names = NO_CACHE,
      description = "Make everything anew, even if the last build made the same of the same.")
  private boolean anew;

  @Mixin private JudgingOptions judging = new JudgingOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return line().run(console);
  }

  BuildLine line() {
    EmitOptions options =
        new EmitOptions(chart, detail, touchpoint, engine, audience, diagram, byteOrderMark);
    List<Format> wanted = formats.stream().distinct().toList();
    Build.Request request =
        new Build.Request(
            common.paths, folder, wanted, options, judging.making(), checkOnly, !anew);
    return new BuildLine(request, common.manner());
  }
}
