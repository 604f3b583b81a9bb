package touchline.compiler.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Department;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeHead;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** Builds checked flows by hand, for tests of what is made from them. */
public final class FlowDraft {
  private static final Span SPAN = new SourceFile("test.flow", "?").span(0, 1);
  private static final Scope BODY =
      new Scope(Scope.Kind.BODY, "body", "", "", Optional.empty(), SPAN);

  public static final Department SERVICE = new Department("service", "Customer Service", SPAN);
  public static final Department FIELD = new Department("field", "Field Service", SPAN);
  public static final Actor AGENT = role("agent", "Service agent", Optional.of(SERVICE));
  public static final Actor LEAD = role("team-lead", "Team lead", Optional.of(SERVICE));
  public static final Actor DISPATCHER = role("dispatcher", "Dispatcher", Optional.of(FIELD));
  public static final Actor CRM = new Actor.AutomatedSystem("crm", "CRM", SPAN);
  public static final Touchpoint PHONE = touchpoint("phone", "Phone", Optional.of(seconds(20)));
  public static final Touchpoint EMAIL = touchpoint("email", "E-mail", Optional.of(hours(4)));

  private final String id;
  private final String title;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final List<Touchpoint> touchpoints = new ArrayList<>();
  private Scope scope = BODY;
  private Optional<Actor> performer = Optional.empty();
  private String language = "en";

  public FlowDraft(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public static Actor.Role role(String id, String name, Optional<Department> department) {
    return new Actor.Role(id, name, department, SPAN);
  }

  public static Touchpoint touchpoint(String id, String name, Optional<Duration> answer) {
    return new Touchpoint(id, name, false, answer, SPAN);
  }

  public static Duration seconds(int amount) {
    return new Duration(BigDecimal.valueOf(amount), Duration.Unit.SECOND, false);
  }

  public static Duration minutes(int amount) {
    return new Duration(BigDecimal.valueOf(amount), Duration.Unit.MINUTE, false);
  }

  public static Duration hours(int amount) {
    return new Duration(BigDecimal.valueOf(amount), Duration.Unit.HOUR, false);
  }

  public FlowDraft language(String code) {
    language = code;
    return this;
  }

  /** What is added next stands in a phase. */
  public FlowDraft phase(String name) {
    return in(Scope.Kind.PHASE, "phase." + name, name);
  }

  /** What is added next stands in a block of the body. */
  public FlowDraft in(Scope.Kind kind, String scopeId, String scopeTitle) {
    scope = new Scope(kind, scopeId, "", scopeTitle, Optional.of(BODY), SPAN);
    return this;
  }

  /** What is added next stands in the body. */
  public FlowDraft body() {
    scope = BODY;
    return this;
  }

  /** What is added next is done by somebody. */
  public FlowDraft by(Actor actor) {
    performer = Optional.of(actor);
    return this;
  }

  public FlowDraft start(Touchpoint touchpoint, String next) {
    touchpoints.add(touchpoint);
    String node = "start." + touchpoint.id();
    nodes.add(new Node.Start(head(node, ""), List.of(touchpoint)));
    return way(node, touchpoint.id(), new Cause.ByTouchpoint(touchpoint), next);
  }

  public FlowDraft step(String node, String words) {
    return step(node, words, Optional.empty());
  }

  public FlowDraft step(String node, String words, Optional<Duration> within) {
    nodes.add(new Node.Step(head(node, words), work(within)));
    return this;
  }

  public FlowDraft decision(String node, String words) {
    nodes.add(new Node.Decision(head(node, words), true, work(Optional.empty())));
    return this;
  }

  public FlowDraft escalation(String node, String words, Actor to) {
    performer = Optional.of(to);
    nodes.add(new Node.Escalation(head(node, words), work(Optional.of(minutes(10)))));
    return this;
  }

  public FlowDraft waiting(String node, String words, Duration limit) {
    Optional<Actor> customer = Optional.of(new Actor.Customer());
    nodes.add(new Node.Wait(head(node, words), customer, Optional.of(limit)));
    return this;
  }

  public FlowDraft survey(String node, String words) {
    nodes.add(new Node.Survey(head(node, words), work(Optional.empty())));
    return this;
  }

  public FlowDraft call(String node, String words) {
    Node.FlowReference called = new Node.FlowReference(node, words);
    nodes.add(new Node.Call(head(node, ""), called, work(Optional.empty())));
    return this;
  }

  public FlowDraft jump(String node, int limit, String take, String over) {
    nodes.add(new Node.Jump(head(node, ""), limit));
    way(node, "take", new Cause.Take(limit), take);
    return way(node, "over", new Cause.Over(), over);
  }

  /** A fork with its join; the branches are added by the caller. */
  public FlowDraft parallel(String node, String words, List<String> branches, String join) {
    List<Scope> scopes =
        branches.stream()
            .map(b -> new Scope(Scope.Kind.PARALLEL_BRANCH, b, node, b, Optional.of(scope), SPAN))
            .toList();
    nodes.add(new Node.Fork(head(node, words), scopes, join));
    return way(node, "done", new Cause.Done(), Optional.empty(), branches);
  }

  public FlowDraft join(String node, String fork) {
    nodes.add(new Node.Join(head(node, ""), fork));
    return this;
  }

  /** An {@code anytime}; what is added next stands in it. */
  public FlowDraft anytime(String node, String words, String next) {
    nodes.add(new Node.Anytime(head(node, words), scope));
    String id = node + ".anytime";
    scope = new Scope(Scope.Kind.ANYTIME, id, node, words, Optional.of(scope), SPAN);
    return way(node, "anytime", new Cause.Interruption(), next);
  }

  public FlowDraft back(String node, String owner) {
    nodes.add(new Node.Back(head(node, ""), owner));
    return this;
  }

  public FlowDraft end(String node, String words, Outcome outcome) {
    nodes.add(new Node.End(head(node, words), outcome));
    return this;
  }

  /** Steps one after the other. */
  public FlowDraft done(String... chain) {
    for (int i = 1; i < chain.length; i++) {
      way(chain[i - 1], "done", new Cause.Done(), chain[i]);
    }
    return this;
  }

  public FlowDraft answer(String node, String answer, String next) {
    return way(node, answer.replaceAll("[^a-z]+", "-"), new Cause.Answer(answer), next);
  }

  public FlowDraft way(String node, String name, Cause cause, String next) {
    return way(node, name, cause, Optional.empty(), List.of(next));
  }

  public FlowDraft way(
      String node, String name, Cause cause, Optional<BigDecimal> share, String next) {
    return way(node, name, cause, share, List.of(next));
  }

  private FlowDraft way(
      String node, String name, Cause cause, Optional<BigDecimal> share, List<String> next) {
    ways.add(new Way(ways.size(), node + "." + name, node, cause, next, share, SPAN));
    return this;
  }

  public Flow flow() {
    return new Flow(
        id,
        title,
        header(),
        new Organisation(
            List.of(SERVICE, FIELD),
            List.of(),
            List.of(),
            List.of(),
            touchpoints,
            List.of(),
            List.of(),
            Optional.empty()),
        List.of(),
        new Graph(nodes, ways),
        Optional.empty(),
        List.of(),
        true,
        SPAN,
        SPAN,
        SPAN);
  }

  private Header header() {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Stream.of(LEAD).map(Actor.Role.class::cast).findFirst(),
        Optional.of(SERVICE),
        Optional.of("1.2"),
        List.of(),
        Optional.of(LocalDate.of(2026, 11, 1)),
        Optional.empty(),
        language,
        List.of(),
        List.of(),
        touchpoints,
        List.of(),
        List.of());
  }

  private NodeHead head(String node, String words) {
    return new NodeHead(nodes.size(), node, words, true, scope, SPAN);
  }

  private Work work(Optional<Duration> within) {
    return new Work(performer, performer, within, Optional.empty(), List.of());
  }
}
