package touchline.compiler.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.ShownText;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/** Reads a flow. */
final class FlowReader {
  private final View view;
  private final Unknown unknown;
  private final References references;
  private final Organisation organisation;
  private final Written written;
  private final DiagnosticSink sink;

  /**
   * @param organisation what the file sees
   */
  FlowReader(
      View view,
      Organisation organisation,
      References references,
      Unknown unknown,
      DiagnosticSink sink) {
    this.view = view;
    this.unknown = unknown;
    this.references = references;
    this.organisation = organisation;
    this.written = new Written(view.file().syntax());
    this.sink = sink;
  }

  /** A flow without its scenarios, which need all flows. */
  AnalyzedFlow read(Declaration.Flow syntax) {
    Statements statements = Statements.of(syntax.body());
    MoneyLiterals literals = MoneyLiterals.in(statements.all());
    HeaderParts parts = HeaderParts.of(syntax.header());
    Namespace<Field> fields = fields(parts.fields(), literals);
    StatementIds ids = StatementIds.of(statements, sink);
    FlowNames names = new FlowNames(view, unknown, fields, ids);
    ValueReader values = new ValueReader(literals, fields, untyped(parts.fields()), sink);
    Sheet sheet = new Sheet();
    FlowContext context =
        new FlowContext(
            references,
            names,
            statements,
            ids,
            new WorkReader(references, new DetailReader(names, references, values)),
            new ConditionReader(names, references, values, sink),
            written,
            sheet);
    ViaTouchpoints via = ViaTouchpoints.of(parts.handles(), references, sink);
    Froms froms = Froms.of(syntax.body(), via, references, sink);
    List<Touchpoint> touchpoints = via.written().isEmpty() ? froms.touchpoints() : via.known();
    parts.handles().ifPresent(handles -> froms.checkAny(via, handles, sink));
    Span viaSpan = parts.handles().map(HeaderEntry.Handles::span).orElse(syntax.id().span());
    BodyWalk body = new BodyWalk(context, syntax);
    body.walk(froms, via.known(), viaSpan);
    Header header =
        new HeaderReader(references, names, view.language(), sink)
            .read(syntax.header(), touchpoints);
    boolean complete =
        sheet.isComplete()
            && ids.unique()
            && froms.areKnown()
            && via.areKnown()
            && view.file().syntax().wellFormed()
            && !syntax.body().isEmpty(); // The parser reports that.
    Flow flow =
        new Flow(
            syntax.id().text(),
            syntax.title().value(),
            header,
            organisation,
            names.fields(),
            sheet.graph(),
            body.callEntry(),
            List.of(),
            complete,
            syntax.id().span(),
            syntax.close(),
            syntax.span());
    List<ShownText> texts = FileTexts.of(syntax, statements.all());
    return new AnalyzedFlow(syntax, flow, names, values, texts, sheet.callsAreKnown());
  }

  /** The fields whose type is missing, or no type. */
  private Set<String> untyped(List<FieldDeclaration> declarations) {
    List<Span> gaps = view.file().syntax().gaps();
    Set<String> untyped = new HashSet<>();
    for (FieldDeclaration declaration : declarations) {
      Span type = declaration.type().span();
      boolean missing = type.start() == type.end();
      if (missing || touches(gaps, type)) {
        untyped.add(declaration.id().text());
      }
    }
    return untyped;
  }

  private static boolean touches(List<Span> gaps, Span type) {
    for (Span gap : gaps) {
      if (gap.touches(type)) {
        return true;
      }
    }
    return false;
  }

  private Namespace<Field> fields(List<FieldDeclaration> declarations, MoneyLiterals literals) {
    Namespace<Field> fields = new Namespace<>();
    Duplicates duplicates = new Duplicates(sink);
    FieldReader reader = new FieldReader(literals, sink);
    for (FieldDeclaration declaration : declarations) {
      Namespace.Entry<Field> entry =
          new Namespace.Entry<>(
              declaration.id().text(),
              Kinds.FIELD,
              declaration.id().span(),
              reader.read(declaration));
      duplicates.declare(fields, entry, "give one of them another ID", Optional.empty());
    }
    return fields;
  }
}
