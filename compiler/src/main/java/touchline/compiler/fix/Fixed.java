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

  /**
   * A file with another text.
   *
   * @param before as it was at first
   */
  public record FixedFile(SourceFile before, String text) {}
}
