package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
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
 * Reads flow files: text to tokens, tokens to parse trees and these to the syntax tree, a little at
 * a time. Only if the tokens don't parse they are mended first.
 */
public final class FlowParser {
  private final SourceFile source;
  private final DiagnosticSink sink;
  private final Findings findings;

  private FlowParser(SourceFile source, DiagnosticSink sink) {
    this.source = source;
    this.sink = sink;
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
    return asWritten(tokens).orElseGet(() -> mended(tokens));
  }

  /**
   * The file, if its tokens parse as they are: those of most files do, and mending takes longer.
   */
  private Optional<FlowFile> asWritten(Tokens tokens) {
    List<Diagnostic> found = new ArrayList<>();
    Findings trial = findings.toldTo(found::add);
    try {
      FlowFile file = file(declarations(tokens.tokens(), trial), tokens, List.of(), trial);
      found.forEach(sink::report);
      return Optional.of(file);
    } catch (ParseCancellationException broken) {
      return Optional.empty();
    }
  }

  private FlowFile mended(Tokens tokens) {
    Mender.Mended mended = Mender.mend(source, tokens.tokens());
    findings.brokenToo(mended.findings());
    if (!mended.complete()) {
      findings.broken(Limits.tooManyErrors(source));
    }
    return file(declarations(mended.tokens(), findings), tokens, mended.gaps(), findings);
  }

  private List<Declaration> declarations(List<Token> tokens, Findings told) {
    return Trees.declarations(tokens, new DeclarationBuilder(source, told));
  }

  private FlowFile unread(Tokens tokens) {
    return file(List.of(), tokens, List.of(all()), findings);
  }

  private FlowFile file(
      List<Declaration> declarations, Tokens tokens, List<Span> gaps, Findings told) {
    return new FlowFile(source, declarations, tokens.comments(), gaps, told.wellFormed(), all());
  }

  private Span all() {
    return source.span(0, source.text().length());
  }
}
