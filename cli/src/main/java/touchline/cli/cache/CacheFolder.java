package touchline.cli.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of small files that may vanish at any time. Several processes may use it at once: files
 * come whole, by a move. What fails is as if nothing was kept. The oldest files make room.
 */
public final class CacheFolder {
  private static final int MOST_FILES = 64;
  private static final int LARGEST_FILE = 8 * 1024 * 1024;

  private final Path folder;

  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder for builds in the user's cache, after the XDG Base Directory Specification.
   *
   * @param environment of the process
   */
  public static Optional<CacheFolder> ofUser(Map<String, String> environment) {
    try {
      return place(environment, "XDG_CACHE_HOME", "")
          .or(() -> place(environment, "HOME", ".cache"))
          .or(() -> place(environment, "LOCALAPPDATA", ""))
          .map(cache -> new CacheFolder(cache.resolve("touchline").resolve("builds")));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> place(
      Map<String, String> environment, String variable, String below) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isEmpty())
        .map(value -> Path.of(value).resolve(below))
        .filter(Path::isAbsolute);
  }

  /** What is kept under a name. */
  public Optional<byte[]> read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps something; what was kept under that name is gone. */
  public void write(String name, byte[] content) {
    if (content.length > LARGEST_FILE) {
      return;
    }
    try {
      Files.createDirectories(folder);
      // Named by the process: names drawn by lot would first load what draws them.
      Path beside = folder.resolve(name + "." + ProcessHandle.current().pid() + ".new");
      try {
        Files.write(beside, content);
        Files.move(
            beside,
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
      makeRoom();
    } catch (IOException e) {
      // A full or read-only disk: the next build takes as long as this one.
    }
  }

  private void makeRoom() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = new ArrayList<>(all.toList());
    }
    if (files.size() > MOST_FILES) {
      files.sort(Comparator.comparing(CacheFolder::age).thenComparing(Path::toString));
      for (Path file : files.subList(0, files.size() - MOST_FILES)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // Another process was quicker.
    }
  }
}
