package touchline.compiler.prove.decision;

import touchline.compiler.model.Way;

/**
 * Cases that a decision sends elsewhere than before.
 *
 * @param before the way that they took
 * @param after the way that they take now
 */
public record Detour(Way before, Way after, Cases cases) {}
