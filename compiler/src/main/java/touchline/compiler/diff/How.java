package touchline.compiler.diff;

/** How it is known that two statements are the same. */
public enum How {
  /** They have the same id. */
  ID,
  /** They are of one kind and have the same title. */
  TITLE,
  /** They stand at the same place, and their titles or what is done there are alike. */
  LIKENESS
}
