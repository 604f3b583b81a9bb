package touchline.cli.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import touchline.cli.work.Colour;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;
import touchline.cli.work.Explain;
import touchline.cli.work.FailOn;
import touchline.cli.work.Rules;
import touchline.compiler.DiffPicture;
import touchline.compiler.Format;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.emit.EmitOptions.Chart;
import touchline.compiler.emit.EmitOptions.DetailLevel;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.emit.EmitOptions.SopDiagram;
import touchline.compiler.map.MapFormat;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.scenario.report.TestFormat;

/** Reads a command line with picocli and runs the command that it names. */
public final class Commands {
  private final Console console;
  private final Supplier<String> version;
  private final Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();

  /**
   * @param version of the tool
   */
  public Commands(Console console, Supplier<String> version) {
    this.console = console;
    this.version = version;
    commands.put("check", () -> new CheckCommand(console, version));
    commands.put("build", () -> new BuildCommand(console));
    commands.put("fmt", () -> new FmtCommand(console));
    commands.put("test", () -> new TestCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("map", () -> new MapCommand(console));
    commands.put("run", () -> new RunCommand(console));
    commands.put("git-setup", () -> new GitSetupCommand(console));
    commands.put("git-diff-driver", () -> new GitDiffDriverCommand(console));
    commands.put("textconv", () -> new TextconvCommand(console));
    commands.put("merge-driver", () -> new MergeDriverCommand(console));
  }

  /** Knows the one command that is named first, since each costs time to make; else all. */
  CommandLine line(List<String> arguments) {
    CommandLine line = new CommandLine(new TouchlineCommand());
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    commands.forEach(
        (name, command) -> {
          if (name.equals(first) || !commands.containsKey(first)) {
            line.addSubcommand(name, command.get());
          }
        });
    line.getCommandSpec().versionProvider(() -> new String[] {"touchline " + version.get()});
    line.setUsageHelpWidth(100);
    line.registerConverter(LocalDate.class, new Day());
    choice(line, Colour.class);
    choice(line, ReportFormat.class);
    choice(line, Explain.Format.class);
    choice(line, Rules.Format.class);
    choice(line, Format.class);
    choice(line, Chart.class);
    choice(line, DetailLevel.class);
    choice(line, Engine.class);
    choice(line, Audience.class);
    choice(line, SopDiagram.class);
    choice(line, MapFormat.class);
    choice(line, TestFormat.class);
    choice(line, DiffFormat.class);
    choice(line, DiffPicture.class);
    choice(line, FailOn.class);
    return line;
  }

  private static <E extends Enum<E>> void choice(CommandLine line, Class<E> type) {
    line.registerConverter(type, new Choice<>(type));
  }

  /** All commands with their options, for manual pages and completion. */
  public CommandLine all() {
    return line(List.of());
  }

  /**
   * Runs one command.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  int run(List<String> arguments) throws Exception {
    CommandLine line = line(arguments);
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    try {
      ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
      if (CommandLine.executeHelpRequest(result) != null) {
        console.out().print(help.toString().replace(System.lineSeparator(), "\n"));
        return ExitCode.FINE;
      }
      return named(line, result).call();
    } catch (ParameterException e) {
      refuse(e);
      return ExitCode.USAGE;
    }
  }

  private static Callable<Integer> named(CommandLine line, ParseResult result) {
    if (!result.hasSubcommand()) {
      String commands = String.join(", ", line.getSubcommands().keySet());
      throw new ParameterException(line, "which command? There are: " + commands);
    }
    return result.subcommand().commandSpec().commandLine().getCommand();
  }

  private void refuse(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().line("touchline: " + complaint(e));
    console.err().line("help: `" + command + " --help` shows what there is, with examples");
  }

  private static String complaint(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean option = first.startsWith("-");
      List<String> known = known(e.getCommandLine(), option);
      return "there is no "
          + (option ? "option" : "command")
          + " `"
          + first
          + "`"
          + NearestName.of(first, known).map(name -> "; did you mean `" + name + "`?").orElse("");
    }
    return String.valueOf(e.getMessage());
  }

  private static List<String> known(CommandLine line, boolean options) {
    return options
        ? List.copyOf(line.getCommandSpec().optionsMap().keySet())
        : List.copyOf(line.getSubcommands().keySet());
  }
}
