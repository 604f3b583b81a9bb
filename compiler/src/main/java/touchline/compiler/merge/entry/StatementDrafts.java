package touchline.compiler.merge.entry;

import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Clause;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.compiler.ast.Text;
import touchline.compiler.source.Span;

/** Where statements are cut. */
final class StatementDrafts implements Statement.Cases<Draft> {
  private static final int BODY_START = 1;
  private static final int BODY = 2;
  private static final ClauseWords CLAUSES = new ClauseWords();

  private final DetailDrafts details = new DetailDrafts(this);
  private final BranchDrafts branches = new BranchDrafts(this);

  List<Draft> all(List<Statement> statements) {
    return statements.stream().map(statement -> statement.match(this)).toList();
  }

  /** Adds what a branch, a problem or a late way does; a block's statements go into it. */
  Draft leading(Draft draft, Target target) {
    return target.match(
        new Target.Cases<>() {
          @Override
          public Draft block(Target.Block block) {
            return draft.with(all(block.statements()));
          }

          @Override
          public Draft goOn(Target.GoOn goOn) {
            return draft.cut("target", goOn);
          }

          @Override
          public Draft jump(Target.Jump jump) {
            return draft.cut("target", jump);
          }

          @Override
          public Draft end(Target.End end) {
            return draft.cut("target", end);
          }
        });
  }

  private Draft titled(String kind, Optional<Name> id, Text title, Span span) {
    return new Draft(kind, EntryReader.key(id, title), span)
        .known(id.isPresent())
        .rank(BODY)
        .cut("id", id)
        .cut("title", title);
  }

  private Draft detailed(Draft draft, List<Clause> clauses, List<Detail> inside) {
    clauses.forEach(clause -> draft.cut(clause.match(CLAUSES), clause));
    return draft.with(inside.stream().map(detail -> detail.match(details)).toList());
  }

  @Override
  public Draft from(Statement.From it) {
    return new Draft("from", EntryReader.names(it.touchpoints()), it.span())
        .known(Known.BY_CONTENT)
        .rank(BODY_START)
        .list("touchpoints", it.touchpoints())
        .with(all(it.body().statements()));
  }

  @Override
  public Draft step(Statement.Step it) {
    return detailed(titled("step", it.id(), it.title(), it.span()), it.clauses(), it.details());
  }

  @Override
  public Draft decision(Statement.Decision it) {
    return titled("decision", it.id(), it.question(), it.span())
        .cut("by", it.by())
        .with(it.branches().stream().map(branch -> branch.match(branches)).toList());
  }

  @Override
  public Draft escalate(Statement.Escalate it) {
    Draft draft = titled("escalate", it.id(), it.title(), it.span()).cut("to", it.to());
    return detailed(draft, it.clauses(), it.details());
  }

  @Override
  public Draft waiting(Statement.Wait it) {
    return titled("wait", it.id(), it.title(), it.span())
        .cut("from", it.from())
        .cut("up to", it.upTo())
        .with(it.branches().stream().map(branch -> branch.match(branches)).toList())
        .with(it.reminders().stream().map(details::every).toList());
  }

  @Override
  public Draft call(Statement.Call it) {
    Draft draft =
        new Draft("call", it.as().orElse(it.flow()).text(), it.span())
            .known(it.as().isPresent())
            .rank(BODY)
            .cut("flow", it.flow())
            .cut("as", it.as())
            .cut("title", it.title());
    return detailed(draft, it.clauses(), it.details());
  }

  @Override
  public Draft survey(Statement.Survey it) {
    return detailed(
        titled("survey", it.id(), it.question(), it.span()), it.clauses(), it.details());
  }

  @Override
  public Draft parallel(Statement.Parallel it) {
    String key = it.id().map(Name::text).or(() -> it.title().map(Text::value)).orElse("");
    Draft draft =
        new Draft("parallel", key, it.span())
            .rank(BODY)
            .cut("id", it.id())
            .cut("title", it.title());
    it.branches().forEach(branch -> draft.with(parallelBranch(branch)));
    return key.isEmpty() ? draft : draft.known(it.id().isPresent());
  }

  private Draft parallelBranch(Statement.ParallelBranch it) {
    return new Draft("branch", it.title().map(Text::value).orElse(""), it.span())
        .known(Known.BY_CONTENT)
        .cut("title", it.title())
        .with(all(it.body().statements()));
  }

  @Override
  public Draft phase(Statement.Phase it) {
    return new Draft("phase", "phase " + it.title().value(), it.span())
        .known(Known.BY_TITLE)
        .rank(BODY)
        .cut("title", it.title())
        .with(all(it.body().statements()));
  }

  @Override
  public Draft anytime(Statement.Anytime it) {
    return titled("anytime", it.id(), it.title(), it.span()).with(all(it.body().statements()));
  }

  @Override
  public Draft end(Statement.End it) {
    return titled("end", it.id(), it.title(), it.span()).cut("outcome", it.outcome());
  }

  @Override
  public Draft jump(Statement.JumpStatement it) {
    return new Draft("jump", it.jump().to().text(), it.span())
        .known(Known.BY_CONTENT)
        .rank(BODY)
        .cut("to", it.jump().to())
        .cut("limit", it.jump().limit());
  }

  private static final class ClauseWords implements Clause.Cases<String> {
    @Override
    public String by(Clause.By clause) {
      return "by";
    }

    @Override
    public String within(Clause.Within clause) {
      return "within";
    }

    @Override
    public String takes(Clause.Takes clause) {
      return "takes";
    }
  }
}
