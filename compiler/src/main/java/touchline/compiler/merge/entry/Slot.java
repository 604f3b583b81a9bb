package touchline.compiler.merge.entry;

/**
 * A part of an entry that changes as one: its title, its deadline.
 *
 * @param name the same for the same part of all versions of an entry
 * @param text with the white space and comments before it
 */
public record Slot(String name, String text) {}
