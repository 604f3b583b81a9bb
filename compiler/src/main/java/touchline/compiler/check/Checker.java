package touchline.compiler.check;

import java.util.List;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;

/**
 * Applies rules to flows. A flow that is not complete is left alone: what a rule would say about it
 * follows from what is reported already.
 */
public final class Checker {
  private final List<Rule> rules;

  public Checker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  public void check(Project project, DiagnosticSink sink) {
    ProjectIndex index = new ProjectIndex(project);
    for (Flow flow : project.flows()) {
      if (flow.complete()) {
        RuleContext context = new RuleContext(index, flow);
        rules.forEach(rule -> rule.check(context, sink));
      }
    }
  }
}
