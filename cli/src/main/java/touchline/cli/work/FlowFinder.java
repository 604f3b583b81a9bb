package touchline.cli.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds all flow files below a folder, in the same order on every machine. */
final class FlowFinder {
  static final String SUFFIX = ".flow";

  /** Folders of build tools, which hold copies. Hidden folders are passed over as well. */
  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules");

  private FlowFinder() {}

  /**
   * The files of the folder and of the folders in it; links to folders are not followed.
   *
   * @throws RefusedException if a folder can't be read
   */
  static List<Path> below(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(path -> folder.relativize(path).toString().replace('\\', '/')));
    return found;
  }

  /** Whether one of the folders on a way is passed over; {@code /} stands between names. */
  static boolean passesOver(String way) {
    List<String> names = List.of(way.split("/", -1));
    return names.subList(0, names.size() - 1).stream().anyMatch(FlowFinder::isPassedOver);
  }

  private static boolean isPassedOver(String name) {
    return name.startsWith(".") || PASSED_OVER.contains(name);
  }

  /** The names of all that is in a folder, sorted; none if it can't be read. */
  static List<String> namesIn(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    Collector(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passedOver = !folder.equals(top) && isPassedOver(nameOf(folder));
      return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (nameOf(file).endsWith(SUFFIX) && !attributes.isOther() && !Files.isDirectory(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      throw new RefusedException(file.getFileName() + ": error: " + WordedIo.reason(e), e);
    }

    private static String nameOf(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
