package touchline.compiler.merge.entry;

import java.util.List;

/**
 * A part of an entry that changes as one: its title, its deadline; or a list, each element of which
 * changes by itself.
 *
 * @param name the same for the same part of all versions of an entry
 * @param text with the white space and comments before it
 * @param elements of a list, which together are its text; otherwise none
 */
public record Slot(String name, String text, List<Element> elements) {
  public Slot {
    elements = List.copyOf(elements);
  }

  Slot(String name, String text) {
    this(name, text, List.of());
  }

  /**
   * An element of a list.
   *
   * @param key what it is known by: all that it says or, where it gives a field a value, the field
   * @param before what parts it from the element before it or, of the first one, what leads to the
   *     list
   */
  public record Element(String key, String before, String text) {}
}
