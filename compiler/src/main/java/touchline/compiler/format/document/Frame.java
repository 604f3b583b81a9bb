package touchline.compiler.format.document;

/**
 * A document that waits for its turn.
 *
 * @param indentation of lines that begin in it, in columns
 * @param flat whether it stands in a group that fits on one line
 */
record Frame(Doc doc, int indentation, boolean flat) {
  Frame with(Doc other) {
    return new Frame(other, indentation, flat);
  }
}
