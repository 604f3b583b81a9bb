package touchline.compiler.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An edit of the base flow, and what must be said about it.
 *
 * @param name of its file; up to the first dot the kind of change that it is for
 * @param hunks what is replaced by what
 * @param report the changes as a terminal shows them
 */
record Edit(Path file, String name, List<Hunk> hunks, String report) {
  static final Path FOLDER = Versions.RESOURCES.resolve("diff");
  private static final String BEFORE = "==== before\n";
  private static final String AFTER = "==== after\n";
  private static final String REPORT = "==== report\n";

  /** A piece of text that stands in the base flow once. */
  record Hunk(String before, String after) {}

  static String base() {
    return Versions.read(FOLDER.resolve("base.flow"));
  }

  static List<Edit> all() {
    return Versions.files(FOLDER.resolve("edits"), ".txt").stream().map(Edit::read).toList();
  }

  private static Edit read(Path file) {
    String text = Versions.read(file);
    int end = text.indexOf(REPORT);
    List<Hunk> hunks = new ArrayList<>();
    for (String hunk : text.substring(BEFORE.length(), end).split(BEFORE, -1)) {
      int middle = hunk.indexOf(AFTER);
      String after = hunk.substring(middle + AFTER.length());
      hunks.add(new Hunk(line(hunk.substring(0, middle)), line(after)));
    }
    String name = String.valueOf(file.getFileName()).replace(".txt", "");
    return new Edit(file, name, hunks, text.substring(end + REPORT.length()));
  }

  /** Without the line end that only ends the section. */
  private static String line(String section) {
    return section.substring(0, section.length() - 1);
  }

  String kind() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The base flow with the edit applied. */
  String applied(String base) {
    String text = base;
    for (Hunk hunk : hunks) {
      if (text.indexOf(hunk.before) < 0
          || text.indexOf(hunk.before) != text.lastIndexOf(hunk.before)) {
        throw new IllegalStateException(name + ": not once in the flow: " + hunk.before);
      }
      text = text.replace(hunk.before, hunk.after);
    }
    return text;
  }

  /** The same file with another report. */
  String with(String newReport) {
    StringBuilder text = new StringBuilder();
    for (Hunk hunk : hunks) {
      text.append(BEFORE).append(hunk.before).append('\n');
      text.append(AFTER).append(hunk.after).append('\n');
    }
    return text.append(REPORT).append(newReport).toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
