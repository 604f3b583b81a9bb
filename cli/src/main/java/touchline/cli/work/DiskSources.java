package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * The project's files on the disk. Each is read once, whatever links lead to it, and none outside
 * the project's folder.
 */
final class DiskSources implements Sources {
  private final Path root;
  private final Map<Path, SourceFile> read = new LinkedHashMap<>();

  /** By file: the folder that its imports start from. */
  private final Map<SourceFile, Path> folders = new IdentityHashMap<>();

  /**
   * @param root the project's folder, real
   */
  DiskSources(Path root) {
    this.root = root;
  }

  /**
   * Reads a file, unless that was done before.
   *
   * @param file real (without links)
   */
  SourceFile read(Path file) throws ReadException {
    SourceFile known = read.get(file);
    if (known != null) {
      return known;
    }
    if (!file.startsWith(root)) {
      throw new ReadException("it is outside of the project's folder");
    }
    SourceFile source = new SourceFile(nameOf(file), TextReader.read(file));
    read.put(file, source);
    folders.put(source, folderOf(file));
    return source;
  }

  /** The file that a text was read from. */
  Path pathOf(SourceFile source) {
    return read.entrySet().stream()
        .filter(entry -> entry.getValue() == source)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no file of ours: " + source));
  }

  /** Takes in a text that is no file; its imports start from a folder. */
  SourceFile add(String name, String text, Path folder) {
    SourceFile source = new SourceFile(name, text);
    folders.put(source, folder);
    return source;
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    Path folder = folders.getOrDefault(importer, root);
    try {
      Path wanted = folder.resolve(path).normalize();
      if (path.startsWith("/") || !wanted.startsWith(root)) {
        return new OutsideProject();
      }
      if (path.isEmpty() || !Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
        return new Missing(neighbours(wanted, folder));
      }
      Path real = wanted.toRealPath();
      return real.startsWith(root) ? new Found(read(real)) : new OutsideProject();
    } catch (InvalidPathException e) {
      return new Missing(List.of());
    } catch (ReadException e) {
      return new Unreadable(e.reason());
    } catch (IOException e) {
      return new Unreadable(WordedIo.reason(e));
    }
  }

  /** The name of a file in diagnostics and outputs: its way from the project's folder. */
  String nameOf(Path file) {
    return slashed(file.startsWith(root) ? root.relativize(file) : folderOf(file).relativize(file));
  }

  private static Path folderOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** The flows beside a missing file, as an import from {@code folder} names them. */
  private static List<String> neighbours(Path missing, Path folder) {
    try (Stream<Path> all = Files.list(folderOf(missing))) {
      return all.filter(file -> file.toString().endsWith(FlowFinder.SUFFIX))
          .map(file -> slashed(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
