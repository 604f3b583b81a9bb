package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository's {@code .gitattributes}, of which one line is ours. */
final class AttributesFile {
  static final String NAME = ".gitattributes";
  static final String LINE = "*.flow diff=touchline merge=touchline text eol=lf";

  private final Path file;

  /**
   * @param top the repository's folder
   */
  AttributesFile(Path top) {
    this.file = top.resolve(NAME);
  }

  /** Adds our line behind all others, unless it is there. */
  boolean add() {
    String text = text();
    if (text.lines().anyMatch(line -> line.strip().equals(LINE))) {
      return false;
    }
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    boolean open = !text.isEmpty() && !text.endsWith("\n");
    write(text + (open ? lineEnd : "") + LINE + lineEnd);
    return true;
  }

  /** Removes our line, and the file if nothing else is in it. */
  boolean remove() {
    String text = text();
    List<String> kept = new ArrayList<>();
    for (String line : text.split("(?<=\n)")) {
      if (!line.strip().equals(LINE)) {
        kept.add(line);
      }
    }
    String rest = String.join("", kept);
    if (rest.equals(text)) {
      return false;
    }
    write(rest);
    return true;
  }

  private String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw refused("read", e);
    }
  }

  private void write(String text) {
    try {
      if (text.isEmpty()) {
        Files.delete(file);
      } else {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw refused("written", e);
    }
  }

  private static RefusedException refused(String what, IOException e) {
    return new RefusedException(NAME + ": error: can't be " + what + ": " + WordedIo.reason(e), e);
  }
}
