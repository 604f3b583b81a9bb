package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.compiler.ast.Clause;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Node;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;

/** Prints statements. */
final class Statements implements Statement.Cases<Entry> {
  private final Cursor cursor;
  private final Details details;
  private final Branches branches;

  Statements(Cursor cursor) {
    this.cursor = cursor;
    this.details = new Details(cursor, this);
    this.branches = new Branches(cursor, this);
  }

  /** The statements of a block, each to be printed in its turn. */
  List<Supplier<Entry>> in(Target.Block block) {
    return block.statements().stream()
        .map(statement -> Phrase.later(() -> statement.match(this)))
        .toList();
  }

  @Override
  public Entry from(Statement.From statement) {
    Phrase phrase = new Phrase(cursor).word("from").names(statement.touchpoints());
    return phrase.block(in(statement.body()));
  }

  @Override
  public Entry step(Statement.Step statement) {
    Phrase phrase = begin("step", statement.id()).text(statement.title());
    clauses(phrase, statement.clauses());
    return detailed(phrase, statement.details());
  }

  @Override
  public Entry decision(Statement.Decision statement) {
    Phrase phrase = begin("decision", statement.id()).text(statement.question());
    statement.by().ifPresent(by -> phrase.soft().word("by").name(by));
    return phrase.blockUnlessEmpty(
        statement.branches().stream()
            .map(branch -> Phrase.later(() -> branch.match(branches)))
            .toList());
  }

  @Override
  public Entry escalate(Statement.Escalate statement) {
    Phrase phrase = begin("escalate", statement.id()).text(statement.title());
    Name to = statement.to();
    List<Clause> before = new ArrayList<>(statement.clauses());
    before.removeIf(clause -> clause.span().start() > to.span().start());
    clauses(phrase, before);
    phrase.soft().word("to").name(to);
    clauses(phrase, statement.clauses().subList(before.size(), statement.clauses().size()));
    return detailed(phrase, statement.details());
  }

  @Override
  public Entry waiting(Statement.Wait statement) {
    Phrase phrase = begin("wait", statement.id()).text(statement.title());
    statement.from().ifPresent(from -> phrase.soft().word("from").name(from));
    statement.upTo().ifPresent(upTo -> phrase.soft().words("up", "to").value(upTo));
    record Way(Node node, Supplier<Entry> entry) {}
    List<Way> ways = new ArrayList<>();
    statement.branches().forEach(branch -> ways.add(new Way(branch, () -> branch.match(branches))));
    statement
        .reminders()
        .forEach(reminder -> ways.add(new Way(reminder, () -> reminder.match(details))));
    ways.sort(Comparator.comparingInt(way -> way.node().span().start()));
    return phrase.blockUnlessEmpty(ways.stream().map(Way::entry).toList());
  }

  @Override
  public Entry call(Statement.Call statement) {
    Phrase phrase = new Phrase(cursor).word("call").name(statement.flow());
    statement.as().ifPresent(as -> phrase.word("as").name(as));
    statement.title().ifPresent(phrase::text);
    clauses(phrase, statement.clauses());
    return detailed(phrase, statement.details());
  }

  @Override
  public Entry survey(Statement.Survey statement) {
    Phrase phrase = begin("survey", statement.id()).text(statement.question());
    clauses(phrase, statement.clauses());
    return detailed(phrase, statement.details());
  }

  @Override
  public Entry parallel(Statement.Parallel statement) {
    Phrase phrase = begin("parallel", statement.id());
    statement.title().ifPresent(phrase::text);
    return phrase.block(
        statement.branches().stream().map(branch -> Phrase.later(() -> branch(branch))).toList());
  }

  private Entry branch(Statement.ParallelBranch branch) {
    Phrase phrase = new Phrase(cursor).word("branch");
    branch.title().ifPresent(phrase::text);
    return phrase.block(in(branch.body()));
  }

  @Override
  public Entry phase(Statement.Phase statement) {
    Phrase phrase = new Phrase(cursor).word("phase").text(statement.title());
    return phrase.block(in(statement.body()));
  }

  @Override
  public Entry anytime(Statement.Anytime statement) {
    Phrase phrase = begin("anytime", statement.id()).text(statement.title());
    return phrase.block(in(statement.body()));
  }

  /** Ends without a name have no columns. */
  @Override
  public Entry end(Statement.End statement) {
    Phrase phrase = begin("end", statement.id());
    return statement.id().isPresent()
        ? Ways.ending(statement, phrase.column()).end("end")
        : Ways.ending(statement, phrase).end();
  }

  @Override
  public Entry jump(Statement.JumpStatement statement) {
    Phrase phrase = new Phrase(cursor);
    Ways.jump(statement.jump(), phrase);
    return phrase.end();
  }

  private Phrase begin(String word, Optional<Name> id) {
    Phrase phrase = new Phrase(cursor).word(word);
    id.ifPresent(phrase::name);
    return phrase;
  }

  private Entry detailed(Phrase phrase, List<Detail> inside) {
    return phrase.blockUnlessEmpty(
        inside.stream().map(detail -> Phrase.later(() -> detail.match(details))).toList());
  }

  private static void clauses(Phrase phrase, List<Clause> clauses) {
    clauses.forEach(clause -> clause.match(new Clauses(phrase)));
  }

  private record Clauses(Phrase phrase) implements Clause.Cases<Phrase> {
    @Override
    public Phrase by(Clause.By clause) {
      return phrase.soft().word("by").name(clause.actor());
    }

    @Override
    public Phrase within(Clause.Within clause) {
      return phrase.soft().word("within").value(clause.duration());
    }

    @Override
    public Phrase takes(Clause.Takes clause) {
      return phrase.soft().word("takes").value(clause.duration());
    }
  }
}
