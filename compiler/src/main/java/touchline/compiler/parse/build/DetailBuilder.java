package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Target;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds the details in a statement's braces. */
final class DetailBuilder extends TouchlineParserBaseVisitor<Detail> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final NumberBuilder numbers;
  private final ValueBuilder values;
  private final TargetBuilder targets;
  private final DetailCheck check;

  DetailBuilder(Leaves leaves, TargetBuilder targets, Findings findings) {
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.numbers = leaves.numbers();
    this.values = leaves.values();
    this.targets = targets;
    this.check = new DetailCheck(findings);
  }

  /**
   * The details of a statement.
   *
   * @param tree {@code null} if it has no braces
   * @param deadline whether it has a {@code within}
   */
  List<Detail> details(
      Kind kind, Span statement, TouchlineParser.@Nullable DetailsContext tree, boolean deadline) {
    if (tree == null) {
      return List.of();
    }
    List<Detail> details = new ArrayList<>();
    for (TouchlineParser.DetailContext detail : tree.inside) {
      details.add(detail.accept(this));
    }
    return check.suiting(kind, statement, details, deadline);
  }

  Detail.Every reminder(TouchlineParser.ReminderContext tree) {
    Optional<Target.Limit> limit =
        Optional.ofNullable(tree.times)
            .map(times -> numbers.limit(times, spans.of(tree.first).to(spans.of(tree.last))));
    Detail.Every every =
        new Detail.Every(
            values.positive(tree.interval), limit, targets.block(tree.body), spans.of(tree));
    check.reminder(every);
    return every;
  }

  @Override
  public Detail visitDoDetail(TouchlineParser.DoDetailContext tree) {
    return new Detail.Do(texts.text(tree.words), spans.of(tree));
  }

  @Override
  public Detail visitSayDetail(TouchlineParser.SayDetailContext tree) {
    return new Detail.Say(names.optional(tree.to), texts.template(tree.words), spans.of(tree));
  }

  @Override
  public Detail visitRecordDetail(TouchlineParser.RecordDetailContext tree) {
    return new Detail.Record(names.names(tree.fields), spans.of(tree));
  }

  @Override
  public Detail visitSetDetail(TouchlineParser.SetDetailContext tree) {
    return new Detail.Set(tree.values.stream().map(this::assignment).toList(), spans.of(tree));
  }

  private Detail.Assignment assignment(TouchlineParser.AssignmentContext tree) {
    return new Detail.Assignment(names.name(tree.to), values.value(tree.assigned), spans.of(tree));
  }

  @Override
  public Detail visitSeeDetail(TouchlineParser.SeeDetailContext tree) {
    return new Detail.See(texts.text(tree.url), texts.optional(tree.label), spans.of(tree));
  }

  @Override
  public Detail visitNoteDetail(TouchlineParser.NoteDetailContext tree) {
    return new Detail.Note(texts.text(tree.words), spans.of(tree));
  }

  @Override
  public Detail visitScaleDetail(TouchlineParser.ScaleDetailContext tree) {
    var from = numbers.number(tree.min);
    var to = numbers.number(tree.max);
    numbers.checkRange(from, to);
    return new Detail.Scale(from, to, spans.of(tree));
  }

  @Override
  public Detail visitProblemDetail(TouchlineParser.ProblemDetailContext tree) {
    return new Detail.Problem(texts.text(tree.label), targets.target(tree.way), spans.of(tree));
  }

  @Override
  public Detail visitLateDetail(TouchlineParser.LateDetailContext tree) {
    return new Detail.Late(targets.target(tree.way), spans.of(tree));
  }

  @Override
  public Detail visitEveryDetail(TouchlineParser.EveryDetailContext tree) {
    return reminder(tree.again);
  }
}
