package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Statement;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/** The {@code from} blocks at the top of a body, with their touchpoints. */
final class Froms {
  static final DiagnosticCode TWICE = DiagnosticCode.error("TL0411", "touchpoint-twice");
  static final DiagnosticCode NOT_IN_VIA = DiagnosticCode.error("TL0412", "touchpoint-not-in-via");
  static final DiagnosticCode NO_TOUCHPOINT = DiagnosticCode.error("TL0413", "no-touchpoint");

  private final List<Block> blocks;
  private final boolean misplaced;

  private Froms(List<Block> blocks, boolean misplaced) {
    this.blocks = List.copyOf(blocks);
    this.misplaced = misplaced;
  }

  /** One block and the touchpoints that it names, as far as they are known. */
  record Block(Statement.From statement, List<Touchpoint> touchpoints) {
    Block {
      touchpoints = List.copyOf(touchpoints);
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /** False if one names a touchpoint that there is not. */
  boolean areKnown() {
    for (Block block : blocks) {
      if (block.touchpoints().size() < block.statement().touchpoints().size()) {
        return false;
      }
    }
    return true;
  }

  List<Touchpoint> touchpoints() {
    List<Touchpoint> touchpoints = new ArrayList<>();
    for (Block block : blocks) {
      touchpoints.addAll(block.touchpoints());
    }
    return touchpoints;
  }

  /** Reports a flow that handles requests, but by no touchpoint, not even in the wrong place. */
  void checkAny(ViaTouchpoints via, HeaderEntry.Handles handles, DiagnosticSink sink) {
    if (via.written().isEmpty() && blocks.isEmpty() && !misplaced) {
      sink.report(
          Diagnostic.of(
                  NO_TOUCHPOINT,
                  handles.span(),
                  "nothing says by which touchpoint these requests come")
              .help(
                  "add `via TOUCHPOINT, …` here, or begin the body with `from TOUCHPOINT { … }`"));
    }
  }

  static Froms of(
      List<Statement> body, ViaTouchpoints via, References references, DiagnosticSink sink) {
    Namespace<Touchpoint> seen = new Namespace<>();
    List<Block> blocks = new ArrayList<>();
    boolean started = false;
    boolean misplaced = false;
    for (Statement statement : body) {
      Optional<Statement.From> from = OnlyFrom.of(statement);
      started |= from.isEmpty();
      if (started) {
        misplaced |= from.isPresent();
      } else {
        blocks.add(block(from.orElseThrow(), via, seen, references, sink));
      }
    }
    return new Froms(blocks, misplaced);
  }

  private static Block block(
      Statement.From from,
      ViaTouchpoints via,
      Namespace<Touchpoint> seen,
      References references,
      DiagnosticSink sink) {
    List<Touchpoint> touchpoints = new ArrayList<>();
    for (Name name : from.touchpoints()) {
      Optional<Touchpoint> found = references.touchpoint(name);
      Optional<Span> first = seen.entry(name.text()).map(Namespace.Entry::span);
      if (first.isPresent()) {
        sink.report(
            Diagnostic.of(TWICE, name.span(), "`" + name.text() + "` has a `from` already")
                .note(first.orElseThrow(), "the first is here")
                .help("each touchpoint starts the flow in one way: put both blocks into one"));
      } else if (found.isPresent()) {
        Touchpoint touchpoint = found.orElseThrow();
        seen.declare(new Namespace.Entry<>(name.text(), Kinds.TOUCHPOINT, name.span(), touchpoint));
        via.checkHas(name, sink);
        touchpoints.add(touchpoint);
      }
    }
    return new Block(from, touchpoints);
  }
}
