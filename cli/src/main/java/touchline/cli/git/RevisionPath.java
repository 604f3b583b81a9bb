package touchline.cli.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or folder of a revision, written {@code revision:path} as git has it: {@code
 * HEAD~1:flows/visit.flow}, {@code v1.2:flows}, {@code main:} for all, {@code :visit.flow} for what
 * is staged and {@code :2:visit.flow} for a side of a merge under way.
 *
 * @param revision a branch, tag or commit; for what is staged, the number of the stage, or nothing
 * @param staged whether the index is meant
 * @param path from the repository's top; from the current folder if it begins with {@code ./} or
 *     {@code ../}
 */
public record RevisionPath(String revision, boolean staged, String path) {

  /**
   * Reads what a user wrote. A file or folder that exists wins, whatever its name; {@code C:\x} and
   * {@code C:/x} are paths.
   *
   * @param folder the current folder
   * @return nothing if it means a file or folder
   */
  public static Optional<RevisionPath> of(String written, Path folder) {
    int colon = colon(written);
    if (colon < 0 || exists(written, folder) || hasDrive(written)) {
      return Optional.empty();
    }
    String path = written.substring(colon + 1);
    if (colon > 0) {
      return Optional.of(new RevisionPath(written.substring(0, colon), false, path));
    }
    boolean stage = path.length() > 1 && path.charAt(0) >= '0' && path.charAt(0) <= '3';
    return stage && path.charAt(1) == ':'
        ? Optional.of(new RevisionPath(path.substring(0, 1), true, path.substring(2)))
        : Optional.of(new RevisionPath("", true, path));
  }

  /** The first colon outside of braces, which hold words: {@code HEAD^{/fix: all}:a.flow}. */
  private static int colon(String written) {
    int open = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ':' && open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasDrive(String written) {
    return written.length() > 2
        && Character.isLetter(written.charAt(0))
        && written.charAt(1) == ':'
        && (written.charAt(2) == '\\' || written.charAt(2) == '/');
  }

  private static boolean exists(String written, Path folder) {
    try {
      return Files.exists(folder.resolve(written));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** As it was written. */
  public String written() {
    String number = staged && !revision.isEmpty() ? ":" : "";
    return number + revision + ":" + path;
  }
}
