package touchline.compiler.prove.time;

/**
 * By how much a path is too long for a promise.
 *
 * @param over what would have to be taken off it
 * @param enough what would have to be promised instead, in the kind of time of the promise
 */
public record Excess(Amount over, Amount enough) {}
