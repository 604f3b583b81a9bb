package touchline.cli.work;

import java.nio.file.Path;
import touchline.cli.git.Git;
import touchline.cli.git.GitException;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.merge.Markers;
import touchline.compiler.merge.Merged;
import touchline.compiler.merge.Merger;
import touchline.compiler.parse.FlowParser;

/** Merges files for git: by statement, and by lines where that can't be done. */
public final class MergeFiles {

  /**
   * What git hands over.
   *
   * @param base what both came from
   * @param ours gets the result
   * @param name of the file in the repository, for messages
   */
  public record Request(String base, String ours, String theirs, int markerSize, String name) {}

  private final Request request;
  private final Console console;

  private MergeFiles(Request request, Console console) {
    this.request = request;
    this.console = console;
  }

  /**
   * Merges.
   *
   * @return {@link ExitCode#FINE}, or {@link ExitCode#FINDINGS} for conflicts, marked in the file
   * @throws RefusedException if there is no result
   */
  public static int run(Request request, Console console) {
    return new MergeFiles(request, console).run();
  }

  private int run() {
    try {
      String before = TextReader.read(path(request.ours()));
      Merger merger =
          new Merger(
              file -> FlowParser.parse(file, new Diagnostics()), new Markers(request.markerSize()));
      String base = TextReader.read(path(request.base()));
      String theirs = TextReader.read(path(request.theirs()));
      return merger.merge(base, before, theirs).match(new Ended(before));
    } catch (ReadException e) {
      return byLines(e.reason());
    }
  }

  private Path path(String file) {
    return console.folder().resolve(file);
  }

  private void tell(String line) {
    console.err().line(request.name() + ": " + line);
  }

  /** The merge that git would have made, in place. */
  private int byLines(String reason) {
    tell("merged by lines and not by statement: " + reason);
    try {
      Git.Answer answer =
          Git.in(console.folder())
              .run(
                  "merge-file",
                  "--marker-size=" + request.markerSize(),
                  "-L",
                  "ours",
                  "-L",
                  "base",
                  "-L",
                  "theirs",
                  "--",
                  request.ours(),
                  request.base(),
                  request.theirs());
      if (answer.status() > Git.MOST_CONFLICTS) {
        throw new RefusedException(request.name() + ": error: " + answer.reason());
      }
      return answer.fine() ? ExitCode.FINE : ExitCode.FINDINGS;
    } catch (GitException e) {
      throw new RefusedException(request.name() + ": error: " + e.getMessage(), e);
    }
  }

  private final class Ended implements Merged.Cases<Integer> {
    private final String before;

    Ended(String before) {
      this.before = before;
    }

    @Override
    public Integer whole(Merged.Whole merged) {
      write(merged.text());
      return ExitCode.FINE;
    }

    @Override
    public Integer conflicts(Merged.Conflicts merged) {
      write(merged.text());
      int count = merged.count();
      tell(count + (count == 1 ? " conflict" : " conflicts") + ", marked with both versions");
      return ExitCode.FINDINGS;
    }

    @Override
    public Integer impossible(Merged.Impossible merged) {
      return byLines(merged.reason());
    }

    private void write(String text) {
      if (!text.equals(before)) {
        SourceWriter.replace(path(request.ours()), request.name(), before, text);
      }
    }
  }
}
