package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.parse.build.DeclarationBuilder;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.TokenReader;
import touchline.compiler.parse.token.Tokens;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** Reads flow files. */
public final class FlowParser {
  private FlowParser() {}

  /**
   * What a file says, as far as it can be understood. Every independent error is reported to {@code
   * sink}; none is thrown.
   */
  public static FlowFile parse(SourceFile source, DiagnosticSink sink) {
    Findings findings = new Findings(source, sink);
    Tokens tokens = new TokenReader(source).read();
    Trees trees = new Trees(tokens.tokens());
    DeclarationBuilder builder = new DeclarationBuilder(source, findings);
    List<Declaration> declarations = new ArrayList<>();
    List<Span> gaps = new ArrayList<>();
    while (!trees.atEnd()) {
      Optional<Declaration> declaration = trees.next().map(builder::declaration);
      if (declaration.isEmpty()) {
        Span rest = source.span(0, source.text().length());
        findings.broken(
            Diagnostic.of(SyntaxCode.UNEXPECTED, rest.first(), "this file has a syntax error"));
        gaps.add(rest);
        break;
      }
      declarations.add(declaration.get());
    }
    return new FlowFile(
        source,
        declarations,
        tokens.comments(),
        gaps,
        findings.wellFormed(),
        source.span(0, source.text().length()));
  }
}
