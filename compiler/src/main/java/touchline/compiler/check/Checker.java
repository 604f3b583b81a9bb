package touchline.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.parallel.Parallel;

/**
 * Applies rules. A flow that is not complete is left alone: what a rule would say about it follows
 * from what is reported already. A rule that the project has switched off is not asked.
 */
public final class Checker {
  /** Of each thread. */
  private static final int FEWEST_QUESTIONS = 16;

  private final List<FlowRule> flowRules;
  private final List<ProjectRule> projectRules;
  private final Settings settings;

  /** What all rules find about one flow, or one rule about the project; proofs are a thread's. */
  private interface Question {
    List<Diagnostic> answer(Proofs proofs);
  }

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
    List<Question> questions = new ArrayList<>();
    for (Flow flow : project.flows()) {
      if (isClear(flow, index)) {
        questions.add(proofs -> asked(new RuleContext(whole, index, proofs, flow)));
      }
    }
    for (ProjectRule rule : projectRules) {
      questions.add(proofs -> asked(rule, whole));
    }
    // What is kept about flows in a circle depends on where it was entered first.
    int fewest = index.hasCallLoops() ? Integer.MAX_VALUE : FEWEST_QUESTIONS;
    Parallel.map(questions, fewest, () -> asking(Proofs.of(project, index)))
        .forEach(found -> found.forEach(diagnostics::report));
  }

  /** Of several flows of one name, which is an error, the first is the one that is called by it. */
  private static boolean isClear(Flow flow, ProjectIndex index) {
    return flow.complete() && index.flow(flow.id()).filter(named -> named == flow).isPresent();
  }

  private static Function<Question, List<Diagnostic>> asking(Proofs proofs) {
    return question -> question.answer(proofs);
  }

  private List<Diagnostic> asked(RuleContext flow) {
    List<Diagnostic> found = new ArrayList<>();
    flowRules.forEach(rule -> rule.check(flow, found::add));
    return found;
  }

  private static List<Diagnostic> asked(ProjectRule rule, ProjectContext whole) {
    List<Diagnostic> found = new ArrayList<>();
    rule.check(whole, found::add);
    return found;
  }
}
