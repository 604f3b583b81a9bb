package touchline.compiler.diff.rules;

import touchline.compiler.diff.Naming;
import touchline.compiler.model.Field;

/** Names of fields for people. */
final class FieldWords {
  private FieldWords() {}

  /** {@code field “Visit date” (visit)}. */
  static String of(Field field) {
    return "field " + Naming.quoted(field.label()) + " (" + field.id() + ")";
  }
}
