package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.parse.build.DeclarationBuilder;
import touchline.compiler.parse.mend.Mender;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.token.Depth;
import touchline.compiler.parse.token.TokenReader;
import touchline.compiler.parse.token.Tokens;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * Reads flow files: text to tokens, tokens that don't parse to tokens that do, those to parse trees
 * and these to the syntax tree, one declaration at a time.
 */
public final class FlowParser {
  private final SourceFile source;
  private final Findings findings;

  private FlowParser(SourceFile source, DiagnosticSink sink) {
    this.source = source;
    this.findings = new Findings(source, sink);
  }

  /**
   * What a file says, as far as it can be understood. Every independent error is reported to {@code
   * sink}; none is thrown.
   */
  public static FlowFile parse(SourceFile source, DiagnosticSink sink) {
    return new FlowParser(source, sink).parse();
  }

  private FlowFile parse() {
    if (source.text().length() > Limits.MOST_CHARACTERS) {
      findings.broken(Limits.tooLarge(source));
      return unread(new Tokens(List.of(), List.of()));
    }
    Tokens tokens = TokenReader.read(source, findings);
    Optional<Token> tooDeep = Depth.tooDeep(tokens.tokens());
    if (tooDeep.isPresent()) {
      findings.broken(Limits.tooDeep(source, tooDeep.get()));
      return unread(tokens);
    }
    Mender.Mended mended = Mender.mend(source, tokens.tokens());
    findings.brokenToo(mended.findings());
    if (!mended.complete()) {
      findings.broken(Limits.tooManyErrors(source));
    }
    return file(declarations(mended.tokens()), tokens, mended.gaps());
  }

  private List<Declaration> declarations(List<Token> tokens) {
    Trees trees = new Trees(tokens);
    DeclarationBuilder builder = new DeclarationBuilder(source, findings);
    List<Declaration> declarations = new ArrayList<>();
    while (!trees.atEnd()) {
      declarations.add(builder.declaration(trees.next()));
    }
    return declarations;
  }

  private FlowFile unread(Tokens tokens) {
    return file(List.of(), tokens, List.of(all()));
  }

  private FlowFile file(List<Declaration> declarations, Tokens tokens, List<Span> gaps) {
    return new FlowFile(
        source, declarations, tokens.comments(), gaps, findings.wellFormed(), all());
  }

  private Span all() {
    return source.span(0, source.text().length());
  }
}
