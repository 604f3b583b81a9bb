package touchline.cli.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the folder that a project is all in: files are named by their way from it, and no import
 * leads out of it.
 */
final class ProjectRoot {
  private static final List<String> MARKERS = List.of("touchline.toml", ".git");

  private ProjectRoot() {}

  /**
   * The nearest folder above all paths that holds {@code touchline.toml} or {@code .git}; if there
   * is none, the current folder if all paths are in it, else the nearest folder above all.
   *
   * @param paths of existing files and folders, real (without links)
   * @param current the current folder, real
   */
  static Path of(List<Path> paths, Path current) {
    Path common = paths.isEmpty() ? current : folder(paths.get(0));
    for (Path path : paths) {
      common = common(common, folder(path));
    }
    for (Path folder = common; folder != null; folder = folder.getParent()) {
      for (String marker : MARKERS) {
        if (Files.exists(folder.resolve(marker))) {
          return folder;
        }
      }
    }
    return common.startsWith(current) ? current : common;
  }

  private static Path folder(Path path) {
    Path parent = path.getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  private static Path common(Path one, Path other) {
    Path folder = one;
    for (Path up = one; up != null && !other.startsWith(folder); up = up.getParent()) {
      folder = up;
    }
    return folder;
  }
}
