package touchline.table;

/** A department of the company. */
public record Department(String id, String name) {}
