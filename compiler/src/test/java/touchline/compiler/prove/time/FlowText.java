package touchline.compiler.prove.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** A file that is written in a test. */
record FlowText(Compilation compilation) {
  private static final String ORGANISATION =
      """
      department desk "Desk" { role agent "Agent" role lead "Lead" }
      system crm "CRM"
      party vendor "Vendor"
      touchpoint phone "Phone" answer within 20 s
      touchpoint email "E-mail" answer within 4 h
      request fault "Fault"
      """;

  /** Flows, hours and scenarios, with an organisation around them. */
  static FlowText of(String text) {
    return new FlowText(
        Compiler.compile(
            List.of(new SourceFile("test.flow", ORGANISATION + text)),
            (importer, path) -> new Sources.Missing(List.of())));
  }

  /** A flow {@code tested} with touchpoints, and other flows beside it. */
  static FlowText of(String head, String body, String... others) {
    return of(
        String.join("\n", others)
            + "\nflow tested \"Tested\" {\n  handles fault via phone\n"
            + head
            + "\n"
            + body
            + "\n}\n");
  }

  Project project() {
    assertThat(compilation.diagnostics())
        .filteredOn(it -> it.severity() == touchline.compiler.diagnostics.Severity.ERROR)
        .filteredOn(it -> !it.code().code().startsWith("TL07"))
        .isEmpty();
    return compilation.project();
  }

  Flow flow() {
    return project().flow("tested").orElseThrow();
  }

  List<String> codes() {
    return compilation.diagnostics().stream()
        .map(it -> it.code().code())
        .filter(code -> code.startsWith("TL0"))
        .toList();
  }
}
