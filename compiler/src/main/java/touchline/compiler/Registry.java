package touchline.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import touchline.compiler.allow.AllowCode;
import touchline.compiler.analyze.AnalysisCode;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.ProjectRule;
import touchline.compiler.check.Rule;
import touchline.compiler.check.rules.BranchNeverTaken;
import touchline.compiler.check.rules.CallCycle;
import touchline.compiler.check.rules.DecisionGap;
import touchline.compiler.check.rules.DecisionNotProven;
import touchline.compiler.check.rules.EndInParallel;
import touchline.compiler.check.rules.IncompleteHeader;
import touchline.compiler.check.rules.JumpAcrossParallel;
import touchline.compiler.check.rules.JumpIntoAnytime;
import touchline.compiler.check.rules.MissingActor;
import touchline.compiler.check.rules.MissingSurvey;
import touchline.compiler.check.rules.NeverStops;
import touchline.compiler.check.rules.NoWayToAnEnd;
import touchline.compiler.check.rules.NotAQuestion;
import touchline.compiler.check.rules.NotRecorded;
import touchline.compiler.check.rules.PromiseBroken;
import touchline.compiler.check.rules.PromiseInAnytime;
import touchline.compiler.check.rules.PromiseWithoutLimit;
import touchline.compiler.check.rules.RecordedTwice;
import touchline.compiler.check.rules.ReviewOverdue;
import touchline.compiler.check.rules.RunsOffTheEnd;
import touchline.compiler.check.rules.SameProblemTwice;
import touchline.compiler.check.rules.SameTitle;
import touchline.compiler.check.rules.SharedFieldType;
import touchline.compiler.check.rules.SharesIncomplete;
import touchline.compiler.check.rules.SharesOverWhole;
import touchline.compiler.check.rules.SingleWay;
import touchline.compiler.check.rules.StraightBack;
import touchline.compiler.check.rules.TakesLongerThanWithin;
import touchline.compiler.check.rules.TooLarge;
import touchline.compiler.check.rules.TooManyHandovers;
import touchline.compiler.check.rules.TouchpointWithoutDeadline;
import touchline.compiler.check.rules.UnboundedLoop;
import touchline.compiler.check.rules.UnexplainedAbbreviation;
import touchline.compiler.check.rules.UnhandledRequest;
import touchline.compiler.check.rules.UnreachableStatement;
import touchline.compiler.check.rules.UnrecordedField;
import touchline.compiler.check.rules.UntoldEscalation;
import touchline.compiler.check.rules.UnusedDeclaration;
import touchline.compiler.check.rules.WaitWithoutLimit;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.consequences.AverageTimes;
import touchline.compiler.diff.consequences.CoveredBranches;
import touchline.compiler.diff.consequences.Findings;
import touchline.compiler.diff.consequences.HandOverCounts;
import touchline.compiler.diff.consequences.Outlook;
import touchline.compiler.diff.consequences.PromiseOutcomes;
import touchline.compiler.diff.consequences.ScenarioOutcomes;
import touchline.compiler.diff.consequences.ToldCustomers;
import touchline.compiler.diff.rules.Actors;
import touchline.compiler.diff.rules.BranchOrder;
import touchline.compiler.diff.rules.CalledFlows;
import touchline.compiler.diff.rules.Conditions;
import touchline.compiler.diff.rules.Deadlines;
import touchline.compiler.diff.rules.DetailTexts;
import touchline.compiler.diff.rules.EntryPoints;
import touchline.compiler.diff.rules.FieldDuties;
import touchline.compiler.diff.rules.FieldTypes;
import touchline.compiler.diff.rules.Fields;
import touchline.compiler.diff.rules.Flows;
import touchline.compiler.diff.rules.Handled;
import touchline.compiler.diff.rules.HeaderTexts;
import touchline.compiler.diff.rules.Hours;
import touchline.compiler.diff.rules.Jumps;
import touchline.compiler.diff.rules.Moves;
import touchline.compiler.diff.rules.Organisations;
import touchline.compiler.diff.rules.Outcomes;
import touchline.compiler.diff.rules.Owners;
import touchline.compiler.diff.rules.ParallelBranches;
import touchline.compiler.diff.rules.Phases;
import touchline.compiler.diff.rules.Promises;
import touchline.compiler.diff.rules.Records;
import touchline.compiler.diff.rules.Reminders;
import touchline.compiler.diff.rules.Scenarios;
import touchline.compiler.diff.rules.Shares;
import touchline.compiler.diff.rules.StatementIds;
import touchline.compiler.diff.rules.StatementKinds;
import touchline.compiler.diff.rules.Statements;
import touchline.compiler.diff.rules.Targets;
import touchline.compiler.diff.rules.Terms;
import touchline.compiler.diff.rules.Titles;
import touchline.compiler.diff.rules.Touchpoints;
import touchline.compiler.diff.rules.UsualTimes;
import touchline.compiler.diff.rules.WayTexts;
import touchline.compiler.diff.rules.Ways;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.project.ProjectCode;

/**
 * All rules, all codes that a finding can have, and all kinds of changes between versions. A new
 * rule is one line here.
 */
public final class Registry {
  private static final List<FlowRule> FLOW_RULES =
      List.of(
          new UnreachableStatement(),
          new RunsOffTheEnd(),
          new NoWayToAnEnd(),
          new NeverStops(),
          new JumpAcrossParallel(),
          new EndInParallel(),
          new JumpIntoAnytime(),
          new CallCycle(),
          new SharesOverWhole(),
          new PromiseInAnytime(),
          new SameProblemTwice(),
          new SharedFieldType(),
          new DecisionGap(),
          new BranchNeverTaken(),
          new DecisionNotProven(),
          new NotRecorded(),
          new RecordedTwice(),
          new UnrecordedField(),
          new IncompleteHeader(),
          new ReviewOverdue(),
          new NotAQuestion(),
          new PromiseBroken(),
          new PromiseWithoutLimit(),
          new TakesLongerThanWithin(),
          new UntoldEscalation(),
          new TooManyHandovers(),
          new StraightBack(),
          new MissingSurvey(),
          new MissingActor(),
          new UnboundedLoop(),
          new WaitWithoutLimit(),
          new SingleWay(),
          new SameTitle(),
          new TooLarge(),
          new SharesIncomplete());

  private static final List<ProjectRule> PROJECT_RULES =
      List.of(
          new TouchpointWithoutDeadline(),
          new UnexplainedAbbreviation(),
          new UnusedDeclaration(),
          new UnhandledRequest());

  private Registry() {}

  /** The rules that find changes between two versions; made when somebody asks. */
  public static List<DiffRule> diffRules() {
    return List.of(
        new Flows(),
        new Handled(),
        new EntryPoints(),
        new Touchpoints(),
        new Statements(),
        new Moves(),
        new StatementKinds(),
        new Ways(),
        new Conditions(),
        new ParallelBranches(),
        new Jumps(),
        new Outcomes(),
        new CalledFlows(),
        new Phases(),
        new Scenarios(),
        new Deadlines(),
        new UsualTimes(),
        new Reminders(),
        new Shares(),
        new Promises(),
        new Targets(),
        new Hours(),
        new Actors(),
        new Owners(),
        new Organisations(),
        new Fields(),
        new FieldTypes(),
        new FieldDuties(),
        new Records(),
        new Titles(),
        new StatementIds(),
        new WayTexts(),
        new BranchOrder(),
        new DetailTexts(),
        new HeaderTexts(),
        new Terms());
  }

  /** What finds out what changes lead to; made when somebody asks. */
  public static List<DiffRule> consequences(Outlook outlook) {
    return List.of(
        new PromiseOutcomes(outlook),
        new AverageTimes(outlook),
        new HandOverCounts(outlook),
        new Findings(outlook),
        new ToldCustomers(),
        new ScenarioOutcomes(outlook),
        new CoveredBranches(outlook));
  }

  /** The rules about single flows. */
  public static List<FlowRule> flowRules() {
    return FLOW_RULES;
  }

  /** The rules about all files together. */
  public static List<ProjectRule> projectRules() {
    return PROJECT_RULES;
  }

  /** All rules. */
  public static List<Rule> rules() {
    return Stream.<Rule>concat(FLOW_RULES.stream(), PROJECT_RULES.stream()).toList();
  }

  /** Every code, in order; no two are the same, and no two have one name. */
  public static List<DiagnosticCode> codes() {
    List<DiagnosticCode> codes = new ArrayList<>(SyntaxCode.all());
    codes.addAll(AnalysisCode.all());
    codes.addAll(ProjectCode.all());
    codes.addAll(AllowCode.all());
    rules().forEach(rule -> codes.add(rule.code()));
    codes.sort(Comparator.comparing(DiagnosticCode::code));
    return List.copyOf(codes);
  }
}
