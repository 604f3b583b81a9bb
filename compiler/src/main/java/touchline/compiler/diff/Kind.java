package touchline.compiler.diff;

/**
 * A kind of change. How much it weighs depends on the kind alone, so that everybody can look it up.
 *
 * @param id in lower case with hyphens, e.g. {@code step-removed}
 * @param meaning one line for people
 */
public record Kind(String id, Group group, Level level, String meaning) {}
