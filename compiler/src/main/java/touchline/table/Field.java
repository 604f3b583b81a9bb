package touchline.table;

/**
 * A field of the case's record.
 *
 * @param optional may be left empty
 * @param personal data about a person that privacy law protects
 */
public record Field(String id, String label, FieldType type, boolean optional, boolean personal) {}
