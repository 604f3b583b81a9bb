package touchline.cli.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import touchline.compiler.report.Baseline;
import touchline.compiler.report.BaselineException;

/** Reads and writes the file of a baseline. */
final class BaselineFile {
  private BaselineFile() {}

  /**
   * Reads it.
   *
   * @param name as the user wrote it
   * @throws RefusedException if there is none, or no baseline in it
   */
  static Baseline read(String name, Path folder) {
    try {
      return Baseline.parse(TextReader.read(folder.resolve(name)));
    } catch (ReadException e) {
      throw new RefusedException(
          e.about(name) + "; `touchline check --write-baseline " + name + "` writes one", e);
    } catch (BaselineException e) {
      throw new RefusedException(name + ":" + e.line() + ": error: " + e.getMessage(), e);
    }
  }

  /** Writes it at once or not at all: beside its place first, then moved there. */
  static void write(Baseline baseline, String name, Path folder) {
    Path file = folder.resolve(name);
    Path beside =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(
          beside,
          baseline.text(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(beside, e);
      throw new RefusedException(name + ": error: can't be written: " + WordedIo.reason(e), e);
    }
  }

  private static void delete(Path leftover, IOException reason) {
    try {
      Files.deleteIfExists(leftover);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
