package touchline.compiler.scenario.suggest.values;

import touchline.table.Value;

/**
 * A value that a scenario gives.
 *
 * @param written as it is written in a flow file
 */
public record Sample(String written, Value value) {}
