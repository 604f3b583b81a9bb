package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Value;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds the branches of decisions and waits. */
final class BranchBuilder extends TouchlineParserBaseVisitor<Branch> {
  private final Spans spans;
  private final TextBuilder texts;
  private final NumberBuilder numbers;
  private final ConditionBuilder conditions;
  private final TargetBuilder targets;
  private final DetailBuilder details;
  private final BranchCheck check;

  BranchBuilder(Leaves leaves, TargetBuilder targets, DetailBuilder details) {
    this.spans = leaves.spans();
    this.texts = leaves.texts();
    this.numbers = leaves.numbers();
    this.conditions =
        new ConditionBuilder(spans, leaves.names(), leaves.values(), leaves.findings());
    this.targets = targets;
    this.details = details;
    this.check = new BranchCheck(leaves.findings());
  }

  /** The branches of a decision; {@code null} for none. */
  List<Branch> ofDecision(TouchlineParser.@Nullable BranchesContext tree) {
    List<Branch> branches = branches(tree);
    check.decision(branches, reminders(tree));
    return branches;
  }

  /** The branches of a wait, without its reminders; {@code null} for none. */
  List<Branch> ofWait(Span wait, TouchlineParser.@Nullable BranchesContext tree, boolean limited) {
    return check.suitingWait(wait, branches(tree), limited);
  }

  /** The reminders among the branches; {@code null} for none. */
  List<Detail.Every> reminders(TouchlineParser.@Nullable BranchesContext tree) {
    List<Detail.Every> reminders = new ArrayList<>();
    for (TouchlineParser.BranchContext branch : written(tree)) {
      if (branch instanceof TouchlineParser.EveryBranchContext every) {
        reminders.add(details.reminder(every.again));
      }
    }
    return reminders;
  }

  private List<Branch> branches(TouchlineParser.@Nullable BranchesContext tree) {
    List<Branch> branches = new ArrayList<>();
    for (TouchlineParser.BranchContext branch : written(tree)) {
      if (!(branch instanceof TouchlineParser.EveryBranchContext)) {
        branches.add(branch.accept(this));
      }
    }
    return branches;
  }

  private static List<TouchlineParser.BranchContext> written(
      TouchlineParser.@Nullable BranchesContext tree) {
    return tree == null ? List.of() : tree.inside;
  }

  @Override
  public Branch visitAnswerBranch(TouchlineParser.AnswerBranchContext tree) {
    return new Branch.Answer(
        texts.answer(tree.answer), share(tree.share), targets.target(tree.way), spans.of(tree));
  }

  @Override
  public Branch visitWhenBranch(TouchlineParser.WhenBranchContext tree) {
    return new Branch.When(
        tree.holds.accept(conditions),
        texts.optional(tree.label),
        share(tree.share),
        targets.target(tree.way),
        spans.of(tree));
  }

  @Override
  public Branch visitOtherwiseBranch(TouchlineParser.OtherwiseBranchContext tree) {
    return new Branch.Otherwise(share(tree.share), targets.target(tree.way), spans.of(tree));
  }

  @Override
  public Branch visitLateBranch(TouchlineParser.LateBranchContext tree) {
    return new Branch.Late(targets.target(tree.way), spans.of(tree));
  }

  private Optional<Value.PercentageValue> share(TouchlineParser.@Nullable PercentageContext tree) {
    return tree == null ? Optional.empty() : Optional.of(numbers.share(tree));
  }
}
