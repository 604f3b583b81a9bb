package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Puts another text into a source file: at once or not at all, and only over what was read. */
final class SourceWriter {
  private SourceWriter() {}

  /**
   * Replaces a file's text. A byte order mark and the file's permissions stay.
   *
   * @param file real (without links)
   * @param name of the file in messages
   * @param before what was read from it
   * @throws RefusedException if it has changed since, or can't be written
   */
  static void replace(Path file, String name, String before, String after) {
    replace(file, name, before, after, true);
  }

  /** The same, but a byte order mark goes. */
  static void rewrite(Path file, String name, String before, String after) {
    replace(file, name, before, after, false);
  }

  private static void replace(
      Path file, String name, String before, String after, boolean keepsMark) {
    Path beside =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      String now = Files.readString(file);
      String mark = now.equals(TextReader.BYTE_ORDER_MARK + before) ? now.substring(0, 1) : "";
      if (!now.equals(mark + before)) {
        throw new RefusedException(name + ": error: it has changed meanwhile; try again");
      }
      if (!Files.isWritable(file)) {
        throw new RefusedException(name + ": error: can't be written: permission denied");
      }
      Files.writeString(
          beside,
          (keepsMark ? mark : "") + after,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
      keepPermissions(file, beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(beside, e);
      throw new RefusedException(name + ": error: can't be written: " + WordedIo.reason(e), e);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
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
