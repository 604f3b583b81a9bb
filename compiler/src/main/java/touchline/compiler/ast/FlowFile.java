package touchline.compiler.ast;

import java.util.List;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * A whole file, as far as it could be understood.
 *
 * @param comments all comments in order; which statement one belongs to follows from its place
 * @param gaps stretches that could not be understood and are left out: a name that stands in one
 *     may be declared there, so that calling it unknown would be noise
 * @param wellFormed false if a syntax error was reported, even one that could be mended
 */
public record FlowFile(
    SourceFile source,
    List<Declaration> declarations,
    List<Comment> comments,
    List<Span> gaps,
    boolean wellFormed,
    Span span)
    implements Node {

  public FlowFile {
    declarations = List.copyOf(declarations);
    comments = List.copyOf(comments);
    gaps = List.copyOf(gaps);
  }
}
