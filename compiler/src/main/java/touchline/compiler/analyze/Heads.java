package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Node;
import touchline.compiler.ast.Target;
import touchline.compiler.source.Span;

/** Spans of statements and branches without their blocks, which may be pages long. */
final class Heads {
  private Heads() {}

  static Span of(Parts parts) {
    Span span = parts.statement().span();
    int end = Math.max(end(parts.id()), end(parts.title()));
    for (Node clause : parts.clauses()) {
      end = Math.max(end, clause.span().end());
    }
    return upTo(span, end == 0 ? firstWord(span) : end);
  }

  private static int end(Optional<? extends Node> part) {
    return part.isPresent() ? part.orElseThrow().span().end() : 0;
  }

  /** What stands before a branch's block, or all of a branch that has none. */
  static Span of(Branch branch) {
    return branch.target().match(new BeforeBlock(branch.span()));
  }

  /** The first line of something that leads to a target. */
  static Span of(Node node, Target target) {
    return target.match(new BeforeBlock(node.span()));
  }

  /** The closing brace of a block; all of another target. */
  static Span close(Target target) {
    return closing(target.span());
  }

  /** The last character of something with braces. */
  static Span closing(Span span) {
    return span.file().span(Math.max(span.start(), span.end() - 1), span.end());
  }

  private static Span upTo(Span span, int end) {
    return span.file().span(span.start(), Math.max(span.start(), Math.min(end, span.end())));
  }

  private static int firstWord(Span span) {
    String text = span.file().text();
    int end = span.start();
    while (end < span.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private record BeforeBlock(Span span) implements Target.Cases<Span> {
    @Override
    public Span block(Target.Block target) {
      int end = target.span().start();
      String text = span.file().text();
      while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return upTo(span, end);
    }

    @Override
    public Span goOn(Target.GoOn target) {
      return span;
    }

    @Override
    public Span jump(Target.Jump target) {
      return span;
    }

    @Override
    public Span end(Target.End target) {
      return span;
    }
  }
}
