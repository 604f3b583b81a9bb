package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.parallel.Parallel;
import touchline.compiler.parse.build.DeclarationBuilder;
import touchline.compiler.parse.mend.Mender;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.token.Depth;
import touchline.compiler.parse.token.Ends;
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
  private final Ends ends;
  private final Findings findings;

  private FlowParser(SourceFile source, DiagnosticSink sink) {
    this.source = source;
    this.sink = sink;
    this.ends = new Ends(source.text());
    this.findings = new Findings(source, sink);
  }

  /**
   * What a file says, as far as it can be understood. Every independent error is reported to {@code
   * sink}; none is thrown.
   */
  public static FlowFile parse(SourceFile source, DiagnosticSink sink) {
    return parse(source, sink, Pieces.FEWEST_CHARACTERS);
  }

  /** The same with pieces of at least so many characters. */
  static FlowFile parse(SourceFile source, DiagnosticSink sink, int fewest) {
    return new FlowParser(source, sink).parse(fewest);
  }

  private FlowFile parse(int fewest) {
    if (source.text().length() > Limits.MOST_CHARACTERS) {
      findings.broken(Limits.tooLarge(source));
      return file(List.of(), List.of(), List.of(all()), findings.wellFormed());
    }
    return inPieces(Pieces.of(source, fewest)).orElseGet(this::whole);
  }

  /** The file, if it is large and each of its pieces can be read without the others. */
  private Optional<FlowFile> inPieces(List<Span> places) {
    if (places.size() < 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(joined(Parallel.map(places, 1, () -> this::piece)));
    } catch (ParseCancellationException broken) {
      return Optional.empty();
    }
  }

  private Piece piece(Span place) {
    Findings unheard = new Findings(source, finding -> {});
    Tokens tokens = TokenReader.read(place, ends, unheard);
    boolean whole = unheard.wellFormed() && Pieces.areWhole(place, tokens);
    if (!whole || Depth.tooDeep(tokens.tokens()).isPresent()) {
      throw new ParseCancellationException("more has to be read to understand this");
    }
    return asWritten(tokens, unheard);
  }

  private FlowFile whole() {
    Tokens tokens = TokenReader.read(all(), ends, findings);
    Optional<Token> tooDeep = Depth.tooDeep(tokens.tokens());
    if (tooDeep.isPresent()) {
      findings.broken(Limits.tooDeep(source, tooDeep.get()));
      return file(List.of(), tokens.comments(), List.of(all()), findings.wellFormed());
    }
    try {
      return joined(List.of(asWritten(tokens, findings)));
    } catch (ParseCancellationException broken) {
      return mended(tokens);
    }
  }

  /** What some of the tokens say, with what is wrong with it. */
  private record Piece(
      List<Declaration> declarations,
      List<Comment> comments,
      List<Diagnostic> found,
      boolean wellFormed) {}

  /**
   * What tokens say as they are: those of most files parse, and mending takes longer.
   *
   * @throws ParseCancellationException if they don't
   */
  private Piece asWritten(Tokens tokens, Findings before) {
    List<Diagnostic> found = new ArrayList<>();
    Findings trial = before.toldTo(found::add);
    List<Declaration> declarations = declarations(tokens.tokens(), trial);
    return new Piece(declarations, tokens.comments(), found, trial.wellFormed());
  }

  private FlowFile joined(List<Piece> pieces) {
    List<Declaration> declarations = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    boolean wellFormed = true;
    for (Piece piece : pieces) {
      declarations.addAll(piece.declarations);
      comments.addAll(piece.comments);
      piece.found.forEach(sink::report);
      wellFormed &= piece.wellFormed;
    }
    return file(declarations, comments, List.of(), wellFormed);
  }

  private FlowFile mended(Tokens tokens) {
    Mender.Mended mended = Mender.mend(source, tokens.tokens());
    findings.brokenToo(mended.findings());
    if (!mended.complete()) {
      findings.broken(Limits.tooManyErrors(source));
    }
    List<Declaration> declarations = declarations(mended.tokens(), findings);
    return file(declarations, tokens.comments(), mended.gaps(), findings.wellFormed());
  }

  private List<Declaration> declarations(List<Token> tokens, Findings told) {
    return Trees.declarations(tokens, new DeclarationBuilder(source, told));
  }

  private FlowFile file(
      List<Declaration> declarations, List<Comment> comments, List<Span> gaps, boolean wellFormed) {
    return new FlowFile(source, declarations, comments, gaps, wellFormed, all());
  }

  private Span all() {
    return source.span(0, source.text().length());
  }
}
