package touchline.compiler.parse;

import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.mend.Mender;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Depth;
import touchline.compiler.source.SourceFile;

/** How much is read, and what is said about more. */
final class Limits {
  /** About half a million lines, far above any process and still below what memory holds. */
  static final int MOST_CHARACTERS = 25_000_000;

  private Limits() {}

  static Diagnostic tooLarge(SourceFile source) {
    String message =
        "this file has "
            + source.text().length()
            + " characters; at most "
            + MOST_CHARACTERS
            + " are read";
    return Diagnostic.of(SyntaxCode.FILE_TOO_LARGE, source.span(0, 0), message)
        .help("split it into several files and `import` them");
  }

  static Diagnostic tooDeep(SourceFile source, Token token) {
    String message = "this is nested more than " + Depth.LIMIT + " levels deep";
    return Diagnostic.of(
            SyntaxCode.TOO_DEEP,
            source.span(token.getStartIndex(), token.getStopIndex() + 1),
            message)
        .help("move what is inside into a flow of its own and `call` it");
  }

  static Diagnostic tooManyErrors(SourceFile source) {
    String message =
        "this file has more than " + Mender.MOST_FINDINGS + " errors; the rest is left out";
    int end = source.text().length();
    return Diagnostic.of(SyntaxCode.TOO_MANY_ERRORS, source.span(end, end), message)
        .help("mend the errors above and check it again");
  }
}
