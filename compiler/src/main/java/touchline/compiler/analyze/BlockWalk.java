package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeHead;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Work;
import touchline.compiler.source.Span;

/**
 * Walks down a block and writes its nodes and ways. What follows a statement depends only on where
 * it stands: the open exits of one statement lead to the next.
 */
final class BlockWalk implements Statement.Cases<Exits> {
  private static final String FORK = "fork.";

  private final FlowContext flow;
  private final Sheet sheet;
  private final Scope scope;
  private Exits in = Exits.none();
  private String before;

  BlockWalk(FlowContext flow, Scope scope) {
    this.flow = flow;
    this.sheet = flow.sheet();
    this.scope = scope;
    this.before = scope.id();
  }

  /** Walks through statements; gives the exits behind the last one. */
  Exits walk(List<Statement> statements, Exits entry) {
    in = entry;
    for (Statement statement : statements) {
      in = statement.match(this);
      String id = flow.ids().of(flow.statements().number(statement));
      before = id.isEmpty() ? before : id;
    }
    return in;
  }

  /** Walks to where a branch, a problem or a late way leads. */
  Exits follow(Target target, Exits entry) {
    in = entry;
    return target.match(
        new Target.Cases<Exits>() {
          @Override
          public Exits block(Target.Block block) {
            return walk(block.statements(), entry);
          }

          @Override
          public Exits goOn(Target.GoOn goOn) {
            return entry;
          }

          @Override
          public Exits jump(Target.Jump jump) {
            return leap(jump, "jump." + scope.id());
          }

          @Override
          public Exits end(Target.End end) {
            return walk(List.of(end.end()), entry);
          }
        });
  }

  @Override
  public Exits from(Statement.From it) {
    sheet.incomplete(); // Only first in the body; the parser reported it.
    return inner(Scope.Kind.FROM, sheet.unique("from"), "", "", it.body().span())
        .walk(it.body().statements(), in);
  }

  @Override
  public Exits step(Statement.Step it) {
    NodeHead head = head(it);
    Work work = flow.works().read(it.clauses(), it.details());
    enter(new Node.Step(head, work));
    return waysOut(head, it.details());
  }

  @Override
  public Exits escalate(Statement.Escalate it) {
    NodeHead head = head(it);
    Optional<Actor> to = flow.references().role(it.to(), "an escalation").map(role -> (Actor) role);
    Work work = flow.works().escalation(to, it.clauses(), it.details());
    enter(new Node.Escalation(head, work));
    return waysOut(head, it.details());
  }

  @Override
  public Exits survey(Statement.Survey it) {
    NodeHead head = head(it);
    Work work = flow.works().read(it.clauses(), it.details());
    enter(new Node.Survey(head, work));
    return waysOut(head, it.details());
  }

  @Override
  public Exits call(Statement.Call it) {
    NodeHead head = head(it);
    Optional<Node.FlowReference> called =
        flow.references()
            .flow(it.flow(), "`call`")
            .map(found -> new Node.FlowReference(found.id().text(), found.title().value()));
    if (called.isEmpty()) {
      sheet.callUnknown();
    }
    Work work = flow.works().read(it.clauses(), it.details());
    enter(new Node.Call(head, called.orElse(new Node.FlowReference(it.flow().text(), "")), work));
    return waysOut(head, it.details());
  }

  private Exits waysOut(NodeHead head, List<Detail> details) {
    return new DetailWalk(flow, this, head).walk(details);
  }

  @Override
  public Exits decision(Statement.Decision it) {
    NodeHead head = head(it);
    BranchWalk branches = new BranchWalk(flow, this, head);
    Optional<Actor> by = it.by().flatMap(name -> flow.references().actor(name, "`by`"));
    Work work = new Work(by, by, Optional.empty(), Optional.empty(), List.of());
    enter(new Node.Decision(head, BranchWalk.isJudged(it.branches()), work));
    it.branches().forEach(branch -> branch.match(branches));
    // Reported by the parser; control goes on, so that nothing below seems unreachable.
    return it.branches().isEmpty() ? goesOn(head) : branches.exits();
  }

  private Exits goesOn(NodeHead head) {
    return Exits.of(
        sheet.way(id(head, "otherwise"), head.id(), new Cause.Otherwise(), head.span()));
  }

  @Override
  public Exits waiting(Statement.Wait it) {
    NodeHead head = head(it);
    Optional<Actor> from = it.from().flatMap(name -> flow.references().actor(name, "`from`"));
    enter(new Node.Wait(head, from, Durations.of(it.upTo())));
    BranchWalk branches = new BranchWalk(flow, this, head);
    it.branches().forEach(branch -> branch.match(branches));
    boolean ends = it.upTo().isPresent() || it.branches().isEmpty();
    if (ends && !branches.hasLate()) {
      Span span = it.upTo().map(limit -> limit.span()).orElse(head.span());
      branches.exits().and(sheet.way(id(head, "late"), head.id(), new Cause.Late(), span));
    }
    DetailWalk reminders = new DetailWalk(flow, this, head);
    it.reminders().forEach(reminders::every);
    return branches.exits();
  }

  @Override
  public Exits parallel(Statement.Parallel it) {
    NodeHead head = head(it);
    List<Scope> branches = new ArrayList<>();
    for (Statement.ParallelBranch branch : it.branches()) {
      String title = branch.title().map(text -> text.value()).orElse("");
      String name =
          Optional.of(Identifiers.from(title))
              .filter(written -> !written.isEmpty())
              .or(() -> flow.ids().first(branch.body().span()))
              .orElse("branch");
      String id = sheet.unique(id(head, name));
      branches.add(scope(Scope.Kind.PARALLEL_BRANCH, id, head.id(), title, branch.span()));
    }
    String join = sheet.unique("join." + withoutFork(head.id()));
    enter(new Node.Fork(head, branches, join));
    WayDraft all =
        sheet.way(
            id(head, "done"),
            head.id(),
            new Cause.Done(),
            Optional.empty(),
            head.span(),
            Math.max(1, branches.size()));
    Exits ends = branches.isEmpty() ? Exits.of(all) : Exits.none();
    for (int i = 0; i < branches.size(); i++) {
      ends.and(
          new BlockWalk(flow, branches.get(i))
              .walk(it.branches().get(i).body().statements(), Exits.of(all, i)));
    }
    ends.leadTo(join);
    NodeHead end = sheet.head(join, "", false, scope, Heads.closing(it.span()));
    sheet.add(new Node.Join(end, head.id()));
    return Exits.of(sheet.way(id(end, "done"), join, new Cause.Done(), end.span()));
  }

  @Override
  public Exits phase(Statement.Phase it) {
    String title = it.title().value();
    String id = sheet.unique("phase." + Identifiers.from(title));
    return inner(Scope.Kind.PHASE, id, "", title, it.span()).walk(it.body().statements(), in);
  }

  @Override
  public Exits anytime(Statement.Anytime it) {
    NodeHead head = head(it);
    Scope place = scope.phase().or(() -> scope.innermost(Scope.Kind.BODY)).orElse(scope);
    sheet.add(new Node.Anytime(head, place));
    WayDraft way = sheet.way(id(head, "anytime"), head.id(), new Cause.Interruption(), head.span());
    Scope block =
        scope(Scope.Kind.ANYTIME, way.id(), head.id(), it.title().value(), it.body().span());
    BlockWalk inside = new BlockWalk(flow, block);
    Exits back = inside.walk(it.body().statements(), Exits.of(way));
    inside.back(back, "back." + head.id(), head.id(), Heads.close(it.body()));
    return in;
  }

  @Override
  public Exits end(Statement.End it) {
    enter(new Node.End(head(it), Outcomes.of(it)));
    return Exits.none();
  }

  @Override
  public Exits jump(Statement.JumpStatement it) {
    return leap(it.jump(), "jump." + before + "." + it.jump().to().text());
  }

  private Exits leap(Target.Jump jump, String wishedId) {
    Optional<String> target = flow.names().statement(jump.to(), "`->`");
    target.ifPresentOrElse(
        to -> sheet.add(new Arrow(scope, to, !in.isEmpty(), jump.span())), sheet::incomplete);
    if (jump.limit().isEmpty()) {
      target.ifPresent(in::leadTo);
      return Exits.none();
    }
    int limit = jump.limit().orElseThrow().times();
    NodeHead head = sheet.head(sheet.unique(wishedId), "", false, scope, jump.span());
    enter(new Node.Jump(head, limit));
    WayDraft take = sheet.way(id(head, "take"), head.id(), new Cause.Take(limit), jump.span());
    target.ifPresent(Exits.of(take)::leadTo);
    return Exits.of(sheet.way(id(head, "over"), head.id(), new Cause.Over(), jump.span()));
  }

  /** The place where this block ends, which came from outside the run of control, if reached. */
  void back(Exits ends, String id, String owner, Span close) {
    if (!ends.isEmpty()) {
      ends.leadTo(id);
      sheet.add(new Node.Back(sheet.head(id, "", false, scope, close), owner));
    }
  }

  /** A walk down a block in this one, for what stands so far. */
  BlockWalk inner(Scope.Kind kind, String id, String owner, String title, Span span) {
    return new BlockWalk(flow, scope(kind, id, owner, title, span));
  }

  private Scope scope(Scope.Kind kind, String id, String owner, String title, Span span) {
    return new Scope(kind, id, owner, title, Optional.of(scope), span);
  }

  private static String withoutFork(String id) {
    return id.startsWith(FORK) ? id.substring(FORK.length()) : id;
  }

  private void enter(Node node) {
    in.leadTo(node.id());
    sheet.add(node);
  }

  private NodeHead head(Statement statement) {
    int number = flow.statements().number(statement);
    Parts parts = flow.statements().parts(number);
    return sheet.head(
        flow.ids().of(number),
        parts.title().map(title -> title.value()).orElse(""),
        parts.id().isPresent(),
        scope,
        Heads.of(parts));
  }

  private static String id(NodeHead head, String way) {
    return head.id() + "." + way;
  }

  /** The block behind a way. */
  BlockWalk behind(WayDraft way, Scope.Kind kind, String owner, String title, Span span) {
    return inner(kind, way.id(), owner, title, span);
  }
}
