package touchline.cli.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import touchline.cli.work.Colour;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;
import touchline.cli.work.Explain;
import touchline.cli.work.Rules;
import touchline.compiler.Format;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.emit.EmitOptions.Chart;
import touchline.compiler.emit.EmitOptions.DetailLevel;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.emit.EmitOptions.SopDiagram;
import touchline.compiler.map.MapFormat;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.scenario.report.TestFormat;

/** Reads a command line and runs the command that it names. */
public final class Commands {
  private final Console console;
  private final CommandLine line;

  /**
   * @param version of the tool
   */
  public Commands(Console console, String version) {
    this.console = console;
    this.line = new CommandLine(new TouchlineCommand());
    line.addSubcommand(new CheckCommand(console, version));
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new TestCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new RulesCommand(console));
    line.addSubcommand(new MapCommand(console));
    line.addSubcommand(new RunCommand(console));
    line.getCommandSpec().version("touchline " + version);
    line.setUsageHelpWidth(100);
    line.registerConverter(LocalDate.class, new Day());
    choice(Colour.class);
    choice(ReportFormat.class);
    choice(Explain.Format.class);
    choice(Rules.Format.class);
    choice(Format.class);
    choice(Chart.class);
    choice(DetailLevel.class);
    choice(Engine.class);
    choice(Audience.class);
    choice(SopDiagram.class);
    choice(MapFormat.class);
    choice(TestFormat.class);
  }

  private <E extends Enum<E>> void choice(Class<E> type) {
    line.registerConverter(type, new Choice<>(type));
  }

  /**
   * Runs one command.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public int run(List<String> arguments) throws Exception {
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    try {
      ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
      if (CommandLine.executeHelpRequest(result) != null) {
        console.out().print(help.toString().replace(System.lineSeparator(), "\n"));
        return ExitCode.FINE;
      }
      return named(result).call();
    } catch (ParameterException e) {
      refuse(e);
      return ExitCode.USAGE;
    }
  }

  private Callable<Integer> named(ParseResult result) {
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
