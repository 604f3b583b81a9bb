package touchline.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.cli.cache.BuildRecord;
import touchline.cli.work.OutputFolder.Difference;
import touchline.compiler.Format;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.parallel.Parallel;
import touchline.compiler.report.ExitLevel;
import touchline.compiler.report.Findings;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.report.ReportOptions;

/** Compiles flows and, if nothing is wrong with them, writes diagrams, procedures and tables. */
public final class Build {
  /** Of each thread; pictures take so long that each is worth one. */
  private static final int FEWEST_FLOWS = 4;

  /**
   * What is asked for.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param folder where results go, as the user wrote it; none: where the project says
   * @param formats what is written, in this order; none: what the project says
   * @param checkOnly whether nothing is written and the folder is only compared
   * @param cached whether a build that is known to change nothing does nothing
   */
  public record Request(
      List<String> paths,
      Optional<String> folder,
      List<Format> formats,
      EmitOptions options,
      Judging judging,
      boolean checkOnly,
      boolean cached) {
    public Request {
      paths = List.copyOf(paths);
      formats = List.copyOf(formats);
    }
  }

  private final Request request;
  private final Manner manner;
  private final Console console;
  private final StringBuilder told = new StringBuilder();

  private Build(Request request, Manner manner, Console console) {
    this.request = request;
    this.manner = manner;
    this.console = console;
  }

  /**
   * Writes the results; names them on standard output and findings on standard error.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    return new Build(request, manner, console).run();
  }

  private int run() {
    prepare(Choices.likely(request));
    Inputs inputs = Inputs.read(request.paths(), console);
    inputs.reportUnreadable(console);
    if (!inputs.unreadable().isEmpty()) {
      return ExitCode.USAGE;
    }
    Choices choices = new Choices(request, inputs.project());
    Optional<BuildMemory> memory = memory(inputs, choices.formats());
    Optional<BuildRecord> same =
        memory.flatMap(it -> it.same(inputs, choices.folder(console.folder())));
    return same.map(this::repeat).orElseGet(() -> make(inputs, choices, memory));
  }

  /** Comparing is done without: there, trusting in nothing is the purpose. */
  private Optional<BuildMemory> memory(Inputs inputs, List<Format> formats) {
    return console
        .cache()
        .get()
        .filter(cache -> request.cached() && !request.checkOnly())
        .flatMap(cache -> BuildMemory.of(cache, request, formats, inputs, manner, console));
  }

  private int repeat(BuildRecord same) {
    console.err().print(same.told());
    say("nothing to do: " + areUpToDate(same.outputs().size()));
    return ExitCode.FINE;
  }

  private int make(Inputs inputs, Choices choices, Optional<BuildMemory> memory) {
    List<Artifact> artifacts;
    OutputFolder folder;
    RecordedSources sources = new RecordedSources(inputs.sources());
    try (Progress progress = new Progress(console.err(), !manner.quiet())) {
      progress.begin("Checking");
      Checked checked = Checked.of(inputs, inputs.files(), sources, request.judging(), console);
      report(checked.findings());
      if (checked.level(request.judging().strict()) != ExitLevel.FINE) {
        return ExitCode.FINDINGS;
      }
      folder = choices.folder(console.folder());
      artifacts = emit(reached(checked.flows()), choices.formats(), progress);
    } catch (EmitException e) {
      console.err().line("error: " + e.getMessage());
      console.err().line("help: " + e.help());
      return ExitCode.FINDINGS;
    }
    if (request.checkOnly()) {
      return compare(artifacts, folder);
    }
    write(artifacts, folder);
    memory.ifPresent(it -> it.keep(sources, told.toString(), artifacts));
    return ExitCode.FINE;
  }

  private void report(Findings findings) {
    if (findings.counting().isEmpty()) {
      return;
    }
    ReportOptions options =
        new ReportOptions(
            console.style(manner.colour(), console.err()),
            manner.quiet(),
            request.judging().strict(),
            "");
    tell(ReportFormat.TEXT.report(options).of(findings));
  }

  /** Says something that the next build will say again, if it has nothing else to do. */
  private void tell(String text) {
    told.append(text);
    console.err().print(text);
  }

  /** With a touchpoint chosen, flows that its customers don't come in by are left out. */
  private List<Flow> reached(List<Flow> flows) {
    Optional<String> touchpoint = request.options().touchpoint();
    if (touchpoint.isEmpty()) {
      return flows;
    }
    String wanted = touchpoint.get();
    List<Flow> reached = flows.stream().filter(flow -> touchpoints(flow).contains(wanted)).toList();
    if (reached.isEmpty()) {
      List<String> known = flows.stream().flatMap(flow -> touchpoints(flow).stream()).toList();
      String nearest =
          NearestName.of(wanted, known).map(name -> "; did you mean `" + name + "`?").orElse("");
      throw new RefusedException("no flow has a touchpoint `" + wanted + "`" + nearest);
    }
    flows.stream().filter(flow -> !reached.contains(flow)).forEach(flow -> leaveOut(flow, wanted));
    return reached;
  }

  private void leaveOut(Flow flow, String touchpoint) {
    if (!manner.quiet()) {
      tell("flow `" + flow.id() + "` has no touchpoint `" + touchpoint + "` and is left out\n");
    }
  }

  private static List<String> touchpoints(Flow flow) {
    return flow.header().touchpoints().stream().map(Touchpoint::id).toList();
  }

  /** Several flows at once; if some can't be drawn, the first of them is the one to be told. */
  private List<Artifact> emit(List<Flow> flows, List<Format> formats, Progress progress) {
    if (flows.size() > 1) {
      prepare(formats); // For the flow that is drawn at the same time as the first.
    }
    List<Artifact> artifacts = new ArrayList<>();
    Parallel.<Flow, Supplier<List<Artifact>>>map(
            flows, draws(formats) ? 1 : FEWEST_FLOWS, () -> flow -> emit(flow, formats, progress))
        .forEach(made -> artifacts.addAll(made.get()));
    return artifacts;
  }

  private void prepare(List<Format> formats) {
    formats.forEach(format -> format.emitter().prepare(request.options()));
  }

  private static boolean draws(List<Format> formats) {
    return formats.contains(Format.SVG) || formats.contains(Format.PNG);
  }

  private Supplier<List<Artifact>> emit(Flow flow, List<Format> formats, Progress progress) {
    List<Artifact> artifacts = new ArrayList<>();
    try {
      for (Format format : formats) {
        progress.begin("Writing " + flow.id() + " as " + format.word());
        artifacts.addAll(format.emitter().emit(flow, request.options()));
      }
      return () -> artifacts;
    } catch (EmitException e) {
      return () -> {
        throw e;
      };
    }
  }

  private void write(List<Artifact> artifacts, OutputFolder folder) {
    artifacts.forEach(artifact -> FileName.checked(artifact.name()));
    for (Artifact artifact : artifacts) {
      boolean written = folder.write(artifact);
      say((written ? "wrote " : "unchanged ") + folder.nameOf(artifact));
    }
  }

  private int compare(List<Artifact> artifacts, OutputFolder folder) {
    int status = ExitCode.FINE;
    for (Artifact artifact : artifacts) {
      Difference difference = folder.compare(artifact);
      if (difference != Difference.NONE) {
        String what = difference == Difference.MISSING ? "missing " : "differs ";
        console.out().line(what + folder.nameOf(artifact));
        status = ExitCode.FINDINGS;
      }
    }
    if (status == ExitCode.FINE) {
      say(areUpToDate(artifacts.size()));
    }
    return status;
  }

  private static String areUpToDate(int files) {
    return files == 1 ? "1 file is up to date" : files + " files are up to date";
  }

  private void say(String line) {
    if (!manner.quiet()) {
      console.out().line(line);
    }
  }
}
