package touchline.compiler.model;

import java.util.List;
import touchline.compiler.source.SourceFile;

/**
 * A file of a project: what it declares, and what it sees.
 *
 * @param imported whether another file imports it
 * @param certain false if it, or what it imports, could not be read to the last word, so that more
 *     may be declared, and more used, than is known
 * @param own what it declares of the organisation itself
 * @param seen what it sees of the organisation: this, and what it imports
 * @param texts all its texts that documents show, in written order; without the names of
 *     departments, systems, parties and touchpoints, which need no explanation
 */
public record DeclaringFile(
    SourceFile source,
    boolean imported,
    boolean certain,
    Organisation own,
    Organisation seen,
    List<ShownText> texts) {

  public DeclaringFile {
    texts = List.copyOf(texts);
  }
}
