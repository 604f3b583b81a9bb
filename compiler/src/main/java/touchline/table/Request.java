package touchline.table;

/** What a customer comes for. */
public record Request(String id, String name) {}
