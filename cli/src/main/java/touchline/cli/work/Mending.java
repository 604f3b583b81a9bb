package touchline.cli.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchline.compiler.fix.Change;
import touchline.compiler.fix.Fixed;
import touchline.compiler.fix.Fixer;
import touchline.compiler.source.SourceFile;

/** Applies the edits that findings carry to the files that a command was given. */
final class Mending {
  private final List<String> paths;
  private final Judging judging;
  private final Manner manner;
  private final Console console;

  /**
   * @param paths as they were given
   * @param judging which findings count
   */
  Mending(List<String> paths, Judging judging, Manner manner, Console console) {
    this.paths = paths;
    this.judging = judging;
    this.manner = manner;
    this.console = console;
  }

  /**
   * Mends files. A text from standard input goes to standard output.
   *
   * @param told takes a line for each change
   * @return the same inputs, read again
   */
  Inputs mended(Inputs inputs, Output told) {
    Fixed fixed =
        Fixer.fix(
            inputs.files(),
            inputs.sources(),
            (files, sources) ->
                Checked.of(inputs, files, sources, judging, console).findings().all());
    Console next = console;
    for (SourceFile file : inputs.files()) {
      String text = fixed.textOf(file);
      if (inputs.isStandardInput(file)) {
        console.out().print(text);
        next = console.reading(text.getBytes(StandardCharsets.UTF_8));
      } else if (!text.equals(file.text())) {
        SourceWriter.replace(inputs.sources().pathOf(file), file.path(), file.text(), text);
      }
      tell(fixed.changesOf(file), told);
    }
    return Inputs.read(paths, next);
  }

  private void tell(List<Change> changes, Output told) {
    if (!manner.quiet()) {
      changes.forEach(change -> told.line(change.words()));
    }
  }
}
