package touchline.compiler.analyze;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.model.Field;

/** The names that one flow declares: fields and statements. */
final class FlowNames {
  private final Unknown unknown;
  private final View view;
  private final Namespace<Field> fields;
  private final StatementIds statements;

  FlowNames(View view, Unknown unknown, Namespace<Field> fields, StatementIds statements) {
    this.view = view;
    this.unknown = unknown;
    this.fields = fields;
    this.statements = statements;
  }

  List<Field> fields() {
    return fields.items();
  }

  List<String> fieldNames() {
    return fields.names();
  }

  Optional<Field> findField(String name) {
    return fields.find(name);
  }

  /**
   * A field.
   *
   * @param user what needs the field, for messages: {@code `record`}
   */
  Optional<Field> field(Name name, String user) {
    Optional<Field> field = fields.find(name.text());
    if (field.isEmpty()) {
      unknown.tell(
          name,
          new Unknown.Wanted(
              Set.of(Kinds.FIELD), Kinds.FIELD, user + " needs a field", fields::names, false),
          anything(name));
    }
    return field;
  }

  /**
   * The id of a statement.
   *
   * @param user what needs the statement, for messages: {@code `->`}
   */
  Optional<String> statement(Name name, String user) {
    Optional<Integer> statement = statements.names().find(name.text());
    if (statement.isEmpty() && !mayMeanDuplicate(name)) {
      unknown.tell(
          name,
          new Unknown.Wanted(
              Set.of(),
              "statement",
              user + " needs a statement of this flow",
              statements.names()::names,
              false),
          anything(name));
    }
    return statement.map(statements::of);
  }

  boolean hasStatement(String name) {
    return statements.names().entry(name).isPresent();
  }

  List<String> statementNames() {
    return statements.names().names();
  }

  /**
   * True if a name that no statement has may be meant for one of two that have the same: then it is
   * clear only once they are told apart whether the name is wrong.
   */
  boolean mayMeanDuplicate(Name name) {
    return !statements.unique() && NearestName.of(name.text(), statementNames()).isEmpty();
  }

  /** What a name stands for in this flow or in its file. */
  Optional<? extends Namespace.Entry<?>> anything(Name name) {
    return Stream.of(fields, statements.names())
        .flatMap(namespace -> namespace.entry(name.text()).stream())
        .<Namespace.Entry<?>>map(entry -> entry)
        .findFirst()
        .or(() -> view.anything(name.text()).map(entry -> entry));
  }
}
