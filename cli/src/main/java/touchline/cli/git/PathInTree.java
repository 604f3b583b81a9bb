package touchline.cli.git;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths in a repository: names with {@code /} between them, without dots. */
public final class PathInTree {
  private PathInTree() {}

  /**
   * Resolves a path.
   *
   * @param folder that it starts from, empty for the top
   * @return nothing if it leads above the top, or is absolute
   */
  public static Optional<String> of(String folder, String path) {
    if (path.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + "/" + path).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }

  /** The folder that a file is in, empty for the top. */
  public static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** A file's way from a folder that it is in. */
  public static String below(String folder, String path) {
    return folder.isEmpty() ? path : path.substring(folder.length() + 1);
  }
}
