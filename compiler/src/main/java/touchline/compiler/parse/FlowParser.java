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
import touchline.compiler.parallel.Parallel;
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
 * a time and large files at several places at once. Only if the tokens don't parse they are mended
 * first.
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
    List<Piece> pieces;
    try {
      pieces = Parallel.map(Pieces.of(source.text(), tokens.tokens()), 1, () -> this::piece);
    } catch (ParseCancellationException broken) {
      return Optional.empty();
    }
    List<Declaration> declarations = new ArrayList<>();
    boolean wellFormed = true;
    for (Piece piece : pieces) {
      declarations.addAll(piece.declarations);
      piece.found.forEach(sink::report);
      wellFormed &= piece.wellFormed;
    }
    return Optional.of(file(declarations, tokens, List.of(), wellFormed));
  }

  /** What some of the tokens say, with what is wrong with it. */
  private record Piece(
      List<Declaration> declarations, List<Diagnostic> found, boolean wellFormed) {}

  private Piece piece(List<Token> tokens) {
    List<Diagnostic> found = new ArrayList<>();
    Findings trial = findings.toldTo(found::add);
    List<Declaration> declarations = declarations(tokens, trial);
    return new Piece(declarations, found, trial.wellFormed());
  }

  private FlowFile mended(Tokens tokens) {
    Mender.Mended mended = Mender.mend(source, tokens.tokens());
    findings.brokenToo(mended.findings());
    if (!mended.complete()) {
      findings.broken(Limits.tooManyErrors(source));
    }
    List<Declaration> declarations = declarations(mended.tokens(), findings);
    return file(declarations, tokens, mended.gaps(), findings.wellFormed());
  }

  private List<Declaration> declarations(List<Token> tokens, Findings told) {
    return Trees.declarations(tokens, new DeclarationBuilder(source, told));
  }

  private FlowFile unread(Tokens tokens) {
    return file(List.of(), tokens, List.of(all()), findings.wellFormed());
  }

  private FlowFile file(
      List<Declaration> declarations, Tokens tokens, List<Span> gaps, boolean wellFormed) {
    return new FlowFile(source, declarations, tokens.comments(), gaps, wellFormed, all());
  }

  private Span all() {
    return source.span(0, source.text().length());
  }
}
