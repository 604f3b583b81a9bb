package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.compiler.ast.Text;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.Span;

/** The id of every statement of a flow: written, or made from its title. */
final class StatementIds {
  static final DiagnosticCode NO_ID = DiagnosticCode.error("TL0222", "no-id-from-title");
  static final DiagnosticCode TAKEN = DiagnosticCode.error("TL0223", "derived-id-taken");

  private final DiagnosticSink sink;
  private final Duplicates duplicates;
  private final Map<Statement, String> ids = new IdentityHashMap<>();
  private final Namespace<Statement> names = new Namespace<>();
  private boolean unique = true;

  private StatementIds(DiagnosticSink sink) {
    this.sink = sink;
    this.duplicates = new Duplicates(sink);
  }

  /**
   * @param statements all of a flow, in written order
   */
  static StatementIds of(List<Parts> statements, DiagnosticSink sink) {
    StatementIds ids = new StatementIds(sink);
    List<Statement> anonymous = new ArrayList<>();
    for (Parts parts : statements) {
      if (parts.kind().equals(Kinds.PARALLEL) && parts.id().isEmpty() && parts.title().isEmpty()) {
        anonymous.add(parts.statement());
      } else if (!parts.kind().isEmpty()) {
        ids.name(parts);
      }
    }
    // From the inside out: the outer one is named after the inner one if that comes first.
    for (int i = anonymous.size() - 1; i >= 0; i--) {
      Statement parallel = anonymous.get(i);
      String first = ids.first(List.of(parallel)).orElse("empty-" + i);
      ids.ids.put(parallel, "fork." + first);
    }
    return ids;
  }

  /** The id of a statement that has one. */
  String of(Statement statement) {
    return ids.getOrDefault(statement, "");
  }

  /** The statements by their names. */
  Namespace<Statement> names() {
    return names;
  }

  /** False if two statements have one name, so that it is not clear where jumps lead. */
  boolean unique() {
    return unique;
  }

  private void name(Parts parts) {
    Statement statement = parts.statement();
    boolean written = parts.id().isPresent();
    String id = written ? parts.id().orElseThrow().text() : Identifiers.from(title(parts));
    Span place = place(parts);
    if (id.isEmpty()) {
      sink.report(
          Diagnostic.of(NO_ID, place, "no ID can be made from " + place.text())
              .help("give it an ID: `" + word(parts.kind()) + " ID " + place.text() + "`"));
      ids.put(statement, parts.kind() + "." + place.start());
      return;
    }
    Namespace.Entry<Statement> entry = new Namespace.Entry<>(id, parts.kind(), place, statement);
    if (written || names.entry(id).isEmpty()) {
      boolean free = duplicates.declare(names, entry, help(parts));
      unique &= free;
      ids.put(statement, free ? id : id + "." + place.start());
    } else {
      tellTaken(entry, place);
      unique = false;
      ids.put(statement, id + "." + place.start());
    }
  }

  private static Span place(Parts parts) {
    if (parts.id().isPresent()) {
      return parts.id().orElseThrow().span();
    }
    return parts.title().map(Text::span).orElse(parts.statement().span());
  }

  private void tellTaken(Namespace.Entry<Statement> entry, Span place) {
    Span first = names.entry(entry.name()).map(Namespace.Entry::span).orElse(place);
    sink.report(
        Diagnostic.of(
                TAKEN,
                place,
                "the ID `" + entry.name() + "`, made from the title, is taken already")
            .note(first, "taken here")
            .help(
                "give it an ID: `"
                    + word(entry.kind())
                    + " "
                    + free(entry.name())
                    + " "
                    + place.text()
                    + "`"));
  }

  private String free(String id) {
    int number = 2;
    while (names.entry(id + "-" + number).isPresent()) {
      number++;
    }
    return id + "-" + number;
  }

  private static String help(Parts parts) {
    return parts.kind().equals(Kinds.CALL)
        ? "give this call an ID of its own with `as`: `call FLOW as ID`"
        : "give one of them another ID";
  }

  private static String title(Parts parts) {
    return parts.title().map(Text::value).orElse("");
  }

  /** The word that a statement of this kind begins with. */
  private static String word(String kind) {
    return kind.equals(Kinds.ESCALATION) ? "escalate" : kind;
  }

  /** The id of the first statement that has one, looking into blocks. */
  Optional<String> first(List<Statement> statements) {
    return Parts.inOrder(statements).stream()
        .map(parts -> of(parts.statement()))
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  /** What a jump leads to. */
  Optional<String> target(Target.Jump jump) {
    return names.find(jump.to().text()).map(this::of);
  }
}
