package touchline.compiler.analyze;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;

/** Says what is wrong with a name that means nothing, or something else than is needed. */
final class Unknown {
  static final DiagnosticCode UNKNOWN = DiagnosticCode.error("TL0210", "unknown-name");
  static final DiagnosticCode OTHER_KIND = DiagnosticCode.error("TL0211", "wrong-kind-of-name");
  static final DiagnosticCode NOT_IMPORTED = DiagnosticCode.error("TL0212", "name-not-imported");

  /** More names than this are no help any more. */
  private static final int MOST_LISTED = 8;

  private final View view;
  private final Elsewhere elsewhere;
  private final DiagnosticSink sink;

  Unknown(View view, Elsewhere elsewhere, DiagnosticSink sink) {
    this.view = view;
    this.elsewhere = elsewhere;
    this.sink = sink;
  }

  /**
   * What a name should have meant.
   *
   * @param kinds what would have been right
   * @param what the same in words: {@code role, system or party}
   * @param needs who needs it: {@code an escalation needs a role}
   * @param known names that would have been right
   * @param imported false for names of the flow itself
   */
  record Wanted(
      Set<String> kinds,
      String what,
      String needs,
      Supplier<? extends Collection<String>> known,
      boolean imported) {}

  /** Reports a name that is none of a flow's own. */
  void tell(Name name, Wanted wanted) {
    tell(name, wanted, view.anything(name.text()));
  }

  /**
   * Reports a name.
   *
   * @param other what it stands for instead, if anything
   */
  void tell(Name name, Wanted wanted, Optional<? extends Namespace.Entry<?>> other) {
    if (name.text().isEmpty()) {
      return; // The parser reported that it is missing.
    }
    if (name.text().equals(References.CUSTOMER) && other.isEmpty()) {
      sink.report(otherKind(name, "the customer", wanted));
    } else if (other.isPresent()) {
      Namespace.Entry<?> entry = other.orElseThrow();
      sink.report(
          otherKind(name, Kinds.a(entry.kind()), wanted).note(entry.span(), "declared here"));
    } else if (!mayBeDeclared(name, wanted)) {
      sink.report(elsewhere(name, wanted).orElseGet(() -> unknown(name, wanted)));
    }
  }

  /** True if the name may stand in a part that could not be read, so that a report is noise. */
  private boolean mayBeDeclared(Name name, Wanted wanted) {
    return view.gaps().contain(name.text())
        || wanted.known().get().contains("") // one that lacks its name
        || (lacksAnImport(wanted) && nearest(name, wanted).isEmpty());
  }

  /** True if the name may be declared in a file that could not be read. */
  private boolean lacksAnImport(Wanted wanted) {
    return wanted.imported() && view.visible().stream().anyMatch(LoadedFile::lacksAnImport);
  }

  private static Diagnostic otherKind(Name name, String kind, Wanted wanted) {
    String message = "`" + name.text() + "` is " + kind + "; " + wanted.needs();
    Diagnostic diagnostic = Diagnostic.of(OTHER_KIND, name.span(), message);
    return nearest(name, wanted).map(near -> diagnostic.help(didYouMean(near))).orElse(diagnostic);
  }

  private Optional<Diagnostic> elsewhere(Name name, Wanted wanted) {
    if (!wanted.imported()) {
      return Optional.empty();
    }
    return elsewhere
        .find(name.text(), wanted.kinds())
        .map(
            entry -> {
              String from = view.file().path();
              String path = Elsewhere.pathBetween(from, entry.span().file().path());
              String message =
                  "`" + name.text() + "` is declared in a file that this one does not import";
              return Diagnostic.of(NOT_IMPORTED, name.span(), message)
                  .note(entry.span(), "declared here")
                  .help("write `import \"" + path + "\"` at the top of `" + from + "`");
            });
  }

  private Diagnostic unknown(Name name, Wanted wanted) {
    String message = "there is no " + wanted.what() + " `" + name.text() + "`";
    Diagnostic diagnostic =
        Diagnostic.of(UNKNOWN, name.span(), message)
            .help(nearest(name, wanted).map(Unknown::didYouMean).orElseGet(() -> listing(wanted)));
    return lacksAnImport(wanted)
        ? diagnostic
        : NearestName.only(name.text(), wanted.known().get())
            .map(only -> diagnostic.fix(name.span(), only))
            .orElse(diagnostic);
  }

  private static Optional<String> nearest(Name name, Wanted wanted) {
    return NearestName.of(name.text(), wanted.known().get());
  }

  private static String didYouMean(String name) {
    return "did you mean `" + name + "`?";
  }

  private static String listing(Wanted wanted) {
    List<String> known = List.copyOf(wanted.known().get());
    if (known.isEmpty()) {
      return wanted.imported()
          ? "none is declared: declare it, or import the file that does"
          : "this flow declares none: declare it first";
    }
    String more = known.size() > MOST_LISTED ? ", …" : "";
    return known.stream()
        .limit(MOST_LISTED)
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(", ", "there is ", more));
  }
}
