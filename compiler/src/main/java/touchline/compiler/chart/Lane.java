package touchline.compiler.chart;

/**
 * A swimlane: a department, a role outside departments, a party, a system or the customer.
 *
 * @param id unique among the lanes
 */
public record Lane(String id, String title) {}
