package touchline.compiler.emit.dot;

/** How thick letters are. */
public enum Weight {
  REGULAR,
  BOLD
}
