package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.Organisation;
import touchline.compiler.source.Span;

/** Makes the view of each file, and reports what a file may not see twice. */
final class Views {
  static final DiagnosticCode RESERVED = DiagnosticCode.error("TL0224", "reserved-name");
  static final DiagnosticCode SECOND_HOURS = DiagnosticCode.error("TL0225", "second-hours");

  private static final String CUSTOMER = "customer";

  private final String language;
  private final List<OpeningHours> hoursOfProject = new ArrayList<>();
  private final DiagnosticSink sink;
  private final Duplicates duplicates;
  private final Map<LoadedFile, Declared> declared = new LinkedHashMap<>();
  private final Map<LoadedFile, OrganisationPart> parts = new LinkedHashMap<>();

  Views(List<LoadedFile> files, Defaults defaults, DiagnosticSink sink) {
    this.language = defaults.language();
    this.sink = sink;
    this.duplicates = new Duplicates(sink);
    HoursReader hours = new HoursReader(sink);
    for (LoadedFile file : files) {
      Declared written = Declared.in(file.syntax());
      declared.put(file, written);
      OrganisationPart part = OrganisationPart.of(written, hours);
      parts.put(file, part);
      part.actors().forEach(actor -> refuseCustomer(actor.name()));
      if (defaults.hours().filter(file.syntax().source()::equals).isPresent()) {
        part.hours().stream().findFirst().ifPresent(hoursOfProject::add);
      }
    }
    refuseSecondFlows();
  }

  /** All declarations of all files. */
  Elsewhere elsewhere() {
    Elsewhere all = new Elsewhere();
    for (OrganisationPart part : parts.values()) {
      part.departments().forEach(it -> all.add(it.entry()));
      part.actors().forEach(it -> all.add(it.entry()));
      part.touchpoints().forEach(it -> all.add(it.entry()));
      part.requests().forEach(it -> all.add(it.entry()));
    }
    declared.values().forEach(written -> written.flows().forEach(flow -> all.add(entry(flow))));
    return all;
  }

  private static Namespace.Entry<Declaration.Flow> entry(Declaration.Flow flow) {
    return new Namespace.Entry<>(flow.id().text(), Kinds.FLOW, flow.id().span(), flow);
  }

  /** The flows and scenarios of a file, as written. */
  Declared declared(LoadedFile file) {
    return declared.computeIfAbsent(file, unseen -> Declared.in(unseen.syntax()));
  }

  /** What a file declares of the organisation itself. */
  Organisation own(LoadedFile file) {
    return parts.getOrDefault(file, OrganisationPart.NOTHING).organisation();
  }

  /** Makes a file's view. */
  View of(LoadedFile file) {
    View view = new View(file, file.visible(), language);
    for (LoadedFile seen : view.visible()) {
      add(seen, view);
    }
    if (view.hours().isEmpty()) {
      view.hours().addAll(hoursOfProject);
    }
    return view;
  }

  private void add(LoadedFile seen, View view) {
    OrganisationPart part = parts.getOrDefault(seen, OrganisationPart.NOTHING);
    Optional<String> viewer =
        seen == view.file() ? Optional.empty() : Optional.of(view.file().path());
    part.departments().forEach(it -> add(view.departments(), it, "departments", viewer));
    part.actors().forEach(it -> add(view.actors(), it, "roles, systems or parties", viewer));
    part.touchpoints().forEach(it -> add(view.touchpoints(), it, "touchpoints", viewer));
    part.requests().forEach(it -> add(view.requests(), it, "requests", viewer));
    part.terms().forEach(it -> add(view.terms(), it, "terms", viewer));
    for (Declaration.Flow flow : declared(seen).flows()) {
      view.flows().declare(entry(flow));
    }
    part.hours().forEach(hours -> addHours(hours, view));
  }

  private <T> void add(
      Namespace<T> namespace,
      OrganisationPart.Named<T> named,
      String kinds,
      Optional<String> viewer) {
    String help = "rename one of them: no two " + kinds + " of a file have the same name";
    duplicates.declare(namespace, named.entry(), help, viewer);
  }

  private void addHours(OpeningHours hours, View view) {
    if (view.hours().isEmpty()) {
      view.hours().add(hours);
      return;
    }
    Span first = view.hours().get(0).span();
    sink.report(
        Diagnostic.of(SECOND_HOURS, start(hours.span()), "there are opening hours already")
            .note(start(first), "the first are here")
            .help("a file sees at most one `hours`: put all lines into one"));
  }

  private static Span start(Span span) {
    return span.file().span(span.start(), Math.min(span.end(), span.start() + "hours".length()));
  }

  private void refuseCustomer(Name name) {
    if (name.text().equals(CUSTOMER)) {
      sink.report(
          Diagnostic.of(RESERVED, name.span(), "`customer` is built in and can't be declared")
              .help("leave the declaration out: `by customer` works without it"));
    }
  }

  /** Outputs are named after flows, so each name is there once, whoever sees it. */
  private void refuseSecondFlows() {
    Namespace<Declaration.Flow> flows = new Namespace<>();
    for (Declared written : declared.values()) {
      for (Declaration.Flow flow : written.flows()) {
        duplicates.declare(flows, entry(flow), "rename one of them: outputs are named after flows");
      }
    }
  }
}
