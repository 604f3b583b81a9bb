package touchline.compiler.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;
import touchline.compiler.model.Header;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;

/** Reads the head of a flow, entry by entry. */
final class HeaderReader implements HeaderEntry.Cases<Boolean> {
  static final DiagnosticCode LANGUAGE = DiagnosticCode.warning("TL0331", "unknown-language");
  static final DiagnosticCode NAMED_TWICE = DiagnosticCode.error("TL0226", "named-twice");

  private static final Set<String> LANGUAGES = Set.of("en", "nl", "de", "da");

  private final References references;
  private final FlowNames names;
  private final DiagnosticSink sink;

  private Optional<String> purpose = Optional.empty();
  private Optional<String> scope = Optional.empty();
  private Optional<Actor.Role> owner = Optional.empty();
  private Optional<Department> department = Optional.empty();
  private Optional<String> version = Optional.empty();
  private final List<Header.Approval> approvals = new ArrayList<>();
  private Optional<LocalDate> effective = Optional.empty();
  private Optional<Header.Review> review = Optional.empty();
  private String language;
  private List<Actor.Role> audience = List.of();
  private List<Request> requests = List.of();
  private final List<Header.Promise> promises = new ArrayList<>();
  private final List<Header.Target> targets = new ArrayList<>();

  HeaderReader(References references, FlowNames names, String language, DiagnosticSink sink) {
    this.references = references;
    this.names = names;
    this.language = language;
    this.sink = sink;
  }

  /**
   * Reads a header.
   *
   * @param touchpoints by which the flow is reached
   */
  Header read(List<HeaderEntry> entries, List<Touchpoint> touchpoints) {
    entries.forEach(entry -> entry.match(this));
    return new Header(
        purpose,
        scope,
        owner,
        department,
        version,
        approvals,
        effective,
        review,
        language,
        audience,
        requests,
        touchpoints,
        promises,
        targets);
  }

  @Override
  public Boolean purpose(HeaderEntry.Purpose entry) {
    purpose = Optional.of(entry.text().value());
    return true;
  }

  @Override
  public Boolean scope(HeaderEntry.Scope entry) {
    scope = Optional.of(entry.text().value());
    return true;
  }

  @Override
  public Boolean owner(HeaderEntry.Owner entry) {
    owner = references.role(entry.role(), "`owner`");
    return true;
  }

  @Override
  public Boolean department(HeaderEntry.InDepartment entry) {
    department = references.department(entry.department());
    return true;
  }

  @Override
  public Boolean version(HeaderEntry.Version entry) {
    version = Optional.of(entry.text().value());
    return true;
  }

  @Override
  public Boolean approved(HeaderEntry.Approved entry) {
    return references
        .role(entry.by(), "`approved by`")
        .map(by -> approvals.add(new Header.Approval(by, entry.on().date(), entry.span())))
        .orElse(false);
  }

  @Override
  public Boolean effective(HeaderEntry.Effective entry) {
    effective = Optional.of(entry.date().date());
    return true;
  }

  @Override
  public Boolean review(HeaderEntry.Review entry) {
    review = Optional.of(new Header.Review(Durations.of(entry.every()), entry.span()));
    return true;
  }

  @Override
  public Boolean language(HeaderEntry.Language entry) {
    language = entry.code().text();
    if (!LANGUAGES.contains(language)) {
      sink.report(
          Diagnostic.of(
                  LANGUAGE,
                  entry.code().span(),
                  "the language `" + language + "` is not known; documents are worded in English")
              .help("there is `en`, `nl`, `de` and `da`"));
    }
    return true;
  }

  @Override
  public Boolean audience(HeaderEntry.Audience entry) {
    audience = found(entry.roles(), name -> references.role(name, "`audience`"));
    return true;
  }

  @Override
  public Boolean handles(HeaderEntry.Handles entry) {
    requests = found(entry.requests(), references::request);
    return true;
  }

  @Override
  public Boolean promise(HeaderEntry.Promise entry) {
    List<String> to = found(entry.to(), name -> names.statement(name, "`to`"));
    List<Actor> pausing = found(entry.pausing(), name -> references.actor(name, "`pausing for`"));
    return promises.add(
        new Header.Promise(
            entry.title().value(),
            Durations.of(entry.within()),
            entry.from().flatMap(name -> names.statement(name, "`from`")),
            to,
            pausing,
            entry.span()));
  }

  @Override
  public Boolean target(HeaderEntry.TargetEntry entry) {
    return Metrics.read(entry, sink).map(targets::add).orElse(false);
  }

  @Override
  public Boolean fields(HeaderEntry.Fields entry) {
    return true;
  }

  private <T> List<T> found(List<Name> written, Function<Name, Optional<T>> meaning) {
    List<T> found = new ArrayList<>(written.size());
    for (Name name : distinct(written)) {
      meaning.apply(name).ifPresent(found::add);
    }
    return found;
  }

  private List<Name> distinct(List<Name> written) {
    if (written.size() < 2) {
      return written;
    }
    Namespace<Name> seen = new Namespace<>();
    for (Name name : written) {
      seen.declare(new Namespace.Entry<>(name.text(), "", name.span(), name))
          .filter(first -> first.name().equals(name.text()))
          .ifPresent(
              first ->
                  sink.report(
                      Diagnostic.of(
                              NAMED_TWICE, name.span(), "`" + name.text() + "` stands here twice")
                          .note(first.span(), "the first is here")));
    }
    return seen.items();
  }
}
