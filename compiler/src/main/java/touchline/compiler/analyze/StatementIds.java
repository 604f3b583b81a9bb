package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  private final Statements statements;
  private final String[] ids;
  private final Namespace<Integer> names = new Namespace<>();
  private boolean unique = true;

  private StatementIds(Statements statements, DiagnosticSink sink) {
    this.sink = sink;
    this.duplicates = new Duplicates(sink);
    this.statements = statements;
    this.ids = new String[statements.all().size()];
    Arrays.fill(ids, "");
  }

  static StatementIds of(Statements statements, DiagnosticSink sink) {
    StatementIds ids = new StatementIds(statements, sink);
    List<Integer> anonymous = new ArrayList<>();
    for (int number = 0; number < ids.ids.length; number++) {
      Parts parts = statements.parts(number);
      if (parts.kind().equals(Kinds.PARALLEL) && parts.id().isEmpty() && parts.title().isEmpty()) {
        anonymous.add(number);
      } else if (!parts.kind().isEmpty()) {
        ids.ids[number] = ids.name(parts, number);
      }
    }
    // From the inside out: the outer one is named after the inner one if that comes first.
    for (int i = anonymous.size() - 1; i >= 0; i--) {
      int parallel = anonymous.get(i);
      Span span = statements.parts(parallel).statement().span();
      ids.ids[parallel] = "fork." + ids.first(span).orElse("empty-" + i);
    }
    return ids;
  }

  /** The id of the statement of a number; empty if it has none. */
  String of(int number) {
    return ids[number];
  }

  /** The numbers of the statements by their names. */
  Namespace<Integer> names() {
    return names;
  }

  /** False if two statements have one name, so that it is not clear where jumps lead. */
  boolean unique() {
    return unique;
  }

  private String name(Parts parts, int number) {
    boolean written = parts.id().isPresent();
    String id = written ? parts.id().orElseThrow().text() : Identifiers.from(title(parts));
    Span place = place(parts);
    if (id.isEmpty()) {
      sink.report(
          Diagnostic.of(NO_ID, place, "no ID can be made from " + place.text())
              .help("give it an ID: `" + word(parts.kind()) + " ID " + place.text() + "`"));
      return parts.kind() + "." + place.start();
    }
    Namespace.Entry<Integer> entry = new Namespace.Entry<>(id, parts.kind(), place, number);
    boolean free = false;
    if (written || names.entry(id).isEmpty()) {
      free = duplicates.declare(names, entry, help(parts));
    } else {
      tellTaken(entry, place);
    }
    unique &= free;
    return free ? id : id + "." + place.start();
  }

  private static Span place(Parts parts) {
    if (parts.id().isPresent()) {
      return parts.id().orElseThrow().span();
    }
    return parts.title().map(Text::span).orElse(parts.statement().span());
  }

  private void tellTaken(Namespace.Entry<Integer> entry, Span place) {
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

  /** The id of the first statement in a block that has one, looking into its blocks. */
  Optional<String> first(Span block) {
    int end = statements.firstFrom(block.end());
    for (int number = statements.firstFrom(block.start()); number < end; number++) {
      if (!ids[number].isEmpty()) {
        return Optional.of(ids[number]);
      }
    }
    return Optional.empty();
  }
}
