package touchline.cli.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.cli.git.Git;
import touchline.cli.git.GitException;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.source.SourceFile;

/** Shows git what changed in a file: in meaning, or by lines where that can't be known. */
public final class GitDiff {
  private static final String NO_FILE = "/dev/null";

  /**
   * What git hands over.
   *
   * @param path of the file in the repository
   * @param older a file that holds the older version; {@code /dev/null} if there is none
   * @param newer the same for the newer one
   */
  public record Request(String path, String older, String newer) {}

  private final Request request;
  private final Console console;

  private GitDiff(Request request, Console console) {
    this.request = request;
    this.console = console;
  }

  /**
   * Prints the changes.
   *
   * @return always {@link ExitCode#FINE}: for anything else git gives up, with all files to come
   */
  public static int run(Request request, Console console) {
    return new GitDiff(request, console).run();
  }

  private int run() {
    console.out().line("touchline diff: " + request.path());
    try {
      Optional<Compilation> older = version(request.older());
      Optional<Compilation> newer = version(request.newer());
      if (older.isPresent() && newer.isPresent()) {
        Comparison comparison = Comparison.of(older.get(), newer.get());
        console
            .out()
            .print(
                DiffFormat.TEXT.of(
                    comparison.differences(),
                    comparison.changes(),
                    console.style(Colour.AUTO, console.out())));
      } else {
        byLines(older.isEmpty() ? "the older version has errors" : "the newer version has errors");
      }
    } catch (ReadException e) {
      byLines(e.reason());
    } catch (RefusedException e) {
      byLines(String.valueOf(e.getMessage()));
    }
    return ExitCode.FINE;
  }

  /**
   * A version in the place of the file in the repository: what it imports is taken from there, as
   * it stands today.
   *
   * @return nothing if it has errors
   */
  private Optional<Compilation> version(String file) throws ReadException {
    Path folder = existing(console.folder().resolve(request.path()).normalize());
    Path root = ProjectRoot.of(List.of(folder), real(console.folder()));
    DiskSources sources = new DiskSources(root);
    ProjectSettings settings =
        ProjectFolder.read(root, List.of(), sources, new ArrayList<>()).settings();
    if (file.equals(NO_FILE)) {
      return Optional.of(Compiler.compile(List.of(), sources, settings));
    }
    String text = TextReader.read(console.folder().resolve(file));
    SourceFile source = sources.add(request.path(), text, folder);
    Compilation compilation = Compiler.compile(List.of(source), sources, settings);
    return Comparison.obstacles(compilation).isEmpty()
        ? Optional.of(compilation)
        : Optional.empty();
  }

  /** The folder that the file is in, or the nearest above that is still there. */
  private static Path existing(Path file) {
    Path folder = file;
    while (folder.getParent() != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    return real(folder);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new RefusedException("the folder can't be read: " + WordedIo.reason(e), e);
    }
  }

  private void byLines(String reason) {
    console.out().line("shown by lines and not by meaning: " + reason);
    try {
      byte[] lines =
          Git.in(console.folder())
              .run(
                  "diff",
                  "--no-index",
                  "--no-ext-diff",
                  "--no-textconv",
                  "--",
                  request.older(),
                  request.newer())
              .bytes();
      console.out().print(new String(lines, StandardCharsets.UTF_8));
    } catch (GitException e) {
      console.err().line("touchline: " + e.getMessage());
    }
  }
}
