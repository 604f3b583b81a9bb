package touchline.table;

/** A constant that a file spells as a word. */
public interface Word {

  /** The word, in lower case. */
  String word();
}
