package touchline.compiler.diff;

/** The same thing in the older and in the newer version. */
public record Pair<T>(T before, T after) {}
