package touchline.compiler.check;

import java.util.List;
import touchline.compiler.diagnostics.DiagnosticCode;

/** One kind of finding: what it is called, and what a project may set about it. */
public interface Rule {

  /** What it reports; nothing else. */
  DiagnosticCode code();

  /** What a project may set about it besides its level. */
  default List<RuleOption> options() {
    return List.of();
  }
}
