package touchline.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.cli.work.Build;
import touchline.cli.work.Colour;
import touchline.cli.work.Judging;
import touchline.cli.work.Manner;
import touchline.compiler.Format;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.Engine;

/** Reads the command lines of {@code build} that scripts and hooks write, without picocli. */
final class PlainBuild {
  private static final PlainLine.Options OPTIONS =
      new PlainLine.Options(
          Map.of(
              BuildCommand.CHECK, BuildCommand.CHECK,
              BuildCommand.NO_CACHE, BuildCommand.NO_CACHE,
              JudgingOptions.STRICT, JudgingOptions.STRICT,
              CommonOptions.QUIET, CommonOptions.QUIET,
              CommonOptions.Q, CommonOptions.QUIET),
          Map.of(
              BuildCommand.OUTPUT, BuildCommand.OUTPUT,
              BuildCommand.O, BuildCommand.OUTPUT,
              BuildCommand.TO, BuildCommand.TO,
              BuildCommand.ENGINE, BuildCommand.ENGINE,
              CommonOptions.COLOR, CommonOptions.COLOR));

  private PlainBuild() {}

  /**
   * Reads a command line.
   *
   * @return none if it is no plain one, or names another command
   */
  static Optional<BuildLine> read(List<String> arguments) {
    return PlainLine.read("build", arguments, OPTIONS).flatMap(PlainBuild::meant);
  }

  private static Optional<BuildLine> meant(PlainLine line) {
    Optional<List<Format>> formats = formats(line.value(BuildCommand.TO));
    Optional<Engine> engine =
        line.choice(BuildCommand.ENGINE, Engine.values(), EmitOptions.DEFAULT.engine());
    Optional<Colour> colour = line.choice(CommonOptions.COLOR, Colour.values(), Colour.AUTO);
    if (formats.isEmpty() || engine.isEmpty() || colour.isEmpty()) {
      return Optional.empty();
    }
    Judging judging =
        new Judging(line.has(JudgingOptions.STRICT), Optional.empty(), Optional.empty(), false);
    Build.Request request =
        new Build.Request(
            line.paths(),
            line.value(BuildCommand.OUTPUT),
            formats.get(),
            EmitOptions.DEFAULT.with(engine.get()),
            judging,
            line.has(BuildCommand.CHECK),
            !line.has(BuildCommand.NO_CACHE));
    return Optional.of(
        new BuildLine(request, new Manner(colour.get(), line.has(CommonOptions.QUIET))));
  }

  /**
   * Each once, in the order that they are named in.
   *
   * @return none if one of them is not known
   */
  private static Optional<List<Format>> formats(Optional<String> written) {
    List<Format> formats = new ArrayList<>();
    int start = 0;
    while (written.isPresent() && start <= written.get().length()) {
      int comma = written.get().indexOf(',', start);
      int end = comma < 0 ? written.get().length() : comma;
      Optional<Format> format =
          PlainLine.choice(written.get().substring(start, end), Format.values());
      if (format.isEmpty()) {
        return Optional.empty();
      }
      if (!formats.contains(format.get())) {
        formats.add(format.get());
      }
      start = end + 1;
    }
    return Optional.of(formats);
  }
}
