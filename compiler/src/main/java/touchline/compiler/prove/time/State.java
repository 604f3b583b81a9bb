package touchline.compiler.prove.time;

/**
 * What a walk knows where it is.
 *
 * @param running of paths on which the clock runs
 * @param standing of paths on which it does not run, or not any more
 */
record State<L>(L running, L standing) {}
