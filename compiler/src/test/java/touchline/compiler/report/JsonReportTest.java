package touchline.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.source.SourceFile;

class JsonReportTest {
  @Test
  void writesAllOfAFinding() {
    SourceFile file = new SourceFile("å.flow", "one\n😀 stp \"x\"\n");
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.error("TL0007", "unknown-word"), file.span(7, 10), "`stp`?")
            .note(file.span(0, 3), "first")
            .note("only words")
            .help("did you mean `step`?")
            .fix(file.span(7, 10), "step");

    assertThat(new JsonReport().of(List.of(diagnostic), Summary.of(1, 0, List.of(diagnostic))))
        .isEqualTo(
            """
            {
              "format" : "touchline-diagnostics/1",
              "diagnostics" : [ {
                "code" : "TL0007",
                "name" : "unknown-word",
                "severity" : "error",
                "file" : "å.flow",
                "start" : {
                  "line" : 2,
                  "column" : 3
                },
                "end" : {
                  "line" : 2,
                  "column" : 6
                },
                "message" : "`stp`?",
                "notes" : [ {
                  "file" : "å.flow",
                  "start" : {
                    "line" : 1,
                    "column" : 1
                  },
                  "end" : {
                    "line" : 1,
                    "column" : 4
                  },
                  "message" : "first"
                }, {
                  "message" : "only words"
                } ],
                "help" : "did you mean `step`?",
                "fixes" : [ {
                  "file" : "å.flow",
                  "start" : {
                    "line" : 2,
                    "column" : 3
                  },
                  "end" : {
                    "line" : 2,
                    "column" : 6
                  },
                  "replacement" : "step"
                } ]
              } ],
              "summary" : {
                "files" : 1,
                "flows" : 0,
                "errors" : 1,
                "warnings" : 0
              }
            }
            """);
  }

  @Test
  void withoutFindingsTheListIsEmpty() {
    assertThat(new JsonReport().of(List.of(), new Summary(1, 1, 0, 0)))
        .contains("\"diagnostics\" : [ ]");
  }
}
