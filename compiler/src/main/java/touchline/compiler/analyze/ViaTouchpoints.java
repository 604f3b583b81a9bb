package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/**
 * The touchpoints that a header names behind {@code via}.
 *
 * @param written all of them, known or not; empty if there is no {@code via}
 * @param known those that are declared
 */
record ViaTouchpoints(List<Name> written, List<Touchpoint> known) {

  static ViaTouchpoints of(
      Optional<HeaderEntry.Handles> handles, References references, DiagnosticSink sink) {
    List<Name> written = handles.map(HeaderEntry.Handles::via).orElse(List.of());
    Namespace<Name> seen = new Namespace<>();
    List<Touchpoint> known = new ArrayList<>();
    for (Name name : written) {
      Optional<Span> first = seen.entry(name.text()).map(Namespace.Entry::span);
      if (first.isPresent()) {
        sink.report(
            Diagnostic.of(Froms.TWICE, name.span(), "`" + name.text() + "` stands here already")
                .note(first.orElseThrow(), "the first is here"));
      } else {
        seen.declare(new Namespace.Entry<>(name.text(), Kinds.TOUCHPOINT, name.span(), name));
        references.touchpoint(name).ifPresent(known::add);
      }
    }
    return new ViaTouchpoints(written, known);
  }

  /** False if one of them is no touchpoint. */
  boolean areKnown() {
    return known.size() == written.size();
  }

  /** Reports a {@code from} for a touchpoint that a written {@code via} leaves out. */
  void checkHas(Name touchpoint, DiagnosticSink sink) {
    if (written.isEmpty()
        || written.stream().anyMatch(name -> name.text().equals(touchpoint.text()))) {
      return;
    }
    Span list = written.get(0).span().to(written.get(written.size() - 1).span());
    sink.report(
        Diagnostic.of(
                Froms.NOT_IN_VIA,
                touchpoint.span(),
                "the flow does not handle anything via `" + touchpoint.text() + "`")
            .note(list, "it handles requests via these")
            .help("add `" + touchpoint.text() + "` behind `via`, or leave this `from` out"));
  }
}
