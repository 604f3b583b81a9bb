package touchline.compiler.check;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;

/**
 * Applies rules. A flow that is not complete is left alone: what a rule would say about it follows
 * from what is reported already. A rule that the project has switched off is not asked.
 */
public final class Checker {
  private final List<FlowRule> flowRules;
  private final List<ProjectRule> projectRules;
  private final Settings settings;

  public Checker(List<FlowRule> flowRules, List<ProjectRule> projectRules, Settings settings) {
    this.flowRules = asked(flowRules, settings);
    this.projectRules = asked(projectRules, settings);
    this.settings = settings;
  }

  private static <R extends Rule> List<R> asked(List<R> rules, Settings settings) {
    return rules.stream().filter(rule -> settings.level(rule.code()) != Level.OFF).toList();
  }

  /**
   * Adds what the rules find.
   *
   * @param diagnostics with all that was found until now
   */
  public void check(Project project, Diagnostics diagnostics) {
    ProjectIndex index = new ProjectIndex(project);
    ProjectContext whole =
        new ProjectContext(project, settings, new Faults(diagnostics.inReadingOrder()));
    for (Flow flow : project.flows()) {
      if (flow.complete()) {
        RuleContext context = new RuleContext(whole, index, flow);
        flowRules.forEach(rule -> rule.check(context, diagnostics));
      }
    }
    projectRules.forEach(rule -> rule.check(whole, diagnostics));
  }
}
