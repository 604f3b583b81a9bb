package touchline.compiler.merge.entry;

import java.util.List;

/**
 * What stands in an entry's braces; of a file, all that is in it.
 *
 * @param open the brace with what is before it, and the comment behind it in the same line
 * @param entries what is inside
 * @param tail white space and comments behind the last one
 * @param close the closing brace; empty for a file
 */
public record Block(String open, List<Entry> entries, String tail, String close) {
  public Block {
    entries = List.copyOf(entries);
  }
}
