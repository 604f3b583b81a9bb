package touchline.table;

/**
 * Where something is written.
 *
 * @param file relative to the project's root, with {@code /} between folders
 * @param line from 1
 */
public record Source(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
