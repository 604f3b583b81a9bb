package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import touchline.cli.cache.ContentSum;
import touchline.compiler.emit.Artifact;

/** The folder that results are written to, and nothing outside of it. */
final class OutputFolder {
  private final Path folder;
  private final String shown;

  /**
   * @param shown the folder as the user wrote it
   */
  OutputFolder(Path folder, String shown) {
    this.folder = folder;
    this.shown = shown;
  }

  /**
   * The folder that a project file names.
   *
   * @param root the project's folder, real
   * @param output relative to it
   * @param current the current folder, from which messages name files
   * @throws RefusedException if a link leads out of the project
   */
  static OutputFolder inProject(Path root, String output, Path current) {
    Path folder = root.resolve(output).normalize();
    try {
      Path there = folder;
      while (!Files.exists(there) && there.getParent() != null) {
        there = there.getParent();
      }
      if (!there.toRealPath().startsWith(root)) {
        throw new RefusedException(
            ProjectFolder.FILE + ": error: `" + output + "` is a link out of the project's folder");
      }
      return new OutputFolder(folder, current.toRealPath().relativize(folder).toString());
    } catch (IOException e) {
      throw new RefusedException(output + ": error: " + WordedIo.reason(e), e);
    }
  }

  /** How a file of this folder is called in messages. */
  String nameOf(Artifact artifact) {
    return Path.of(shown).resolve(artifact.name()).normalize().toString().replace('\\', '/');
  }

  /** What stands on the disk, compared with what should. */
  Difference compare(Artifact artifact) {
    Path file = fileOf(artifact);
    try {
      if (!Files.exists(file)) {
        return Difference.MISSING;
      }
      boolean same =
          Files.size(file) == artifact.content().length
              && Arrays.equals(Files.readAllBytes(file), artifact.content());
      return same ? Difference.NONE : Difference.CHANGED;
    } catch (IOException e) {
      throw new RefusedException(
          nameOf(artifact) + ": error: can't be read: " + WordedIo.reason(e), e);
    }
  }

  /** True if a file stands here, not a link to one, and holds this. */
  boolean holds(String name, ContentSum content) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == content.length()
          && ContentSum.of(Files.readAllBytes(file)).equals(content);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes a file at once or not at all: beside its place first, then moved there. A file that is
   * right already is left alone, so that its time stays.
   *
   * @return whether it was written
   */
  boolean write(Artifact artifact) {
    Path file = fileOf(artifact);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && compare(artifact) == Difference.NONE) {
      return false;
    }
    Path beside = folder.resolve("." + artifact.name() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder);
      Files.write(
          beside,
          artifact.content(),
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      delete(beside, e);
      throw new RefusedException(
          nameOf(artifact) + ": error: can't be written: " + WordedIo.reason(e), e);
    }
  }

  private static void delete(Path leftover, IOException reason) {
    try {
      Files.deleteIfExists(leftover);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private Path fileOf(Artifact artifact) {
    return folder.resolve(FileName.checked(artifact.name()));
  }

  /** How a file on the disk stands to what should be there. */
  enum Difference {
    NONE,
    CHANGED,
    MISSING
  }
}
