package touchline.compiler.fix;

import java.util.List;
import touchline.compiler.source.SourceFile;

/**
 * What became of files.
 *
 * @param files those that are different now
 * @param changes what was done to them, in this order
 */
public record Fixed(List<FixedFile> files, List<Change> changes) {

  public Fixed {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
  }

  /** The text of a file now. */
  public String textOf(SourceFile before) {
    return files.stream()
        .filter(file -> file.before() == before)
        .map(FixedFile::text)
        .findFirst()
        .orElse(before.text());
  }

  /** What was done to a file. */
  public List<Change> changesOf(SourceFile before) {
    return changes.stream()
        .filter(change -> change.span().file().path().equals(before.path()))
        .toList();
  }

  /**
   * A file with another text.
   *
   * @param before as it was at first
   */
  public record FixedFile(SourceFile before, String text) {}
}
