package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;

/** How each kind of step presents itself. */
record StepPresentation(Sop sop, Entry entry) implements Node.Cases<Presentation> {
  private static final String BETWEEN_FACTS = " · ";
  private static final Presentation NONE = new Presentation("");

  @Override
  public Presentation step(Node.Step node) {
    return new Presentation(facts(node.todo(), "sop.who"));
  }

  @Override
  public Presentation survey(Node.Survey node) {
    return new Presentation(facts(node.todo(), "sop.who"));
  }

  @Override
  public Presentation decision(Node.Decision node) {
    return node.judged()
        ? new Presentation(facts(node.todo(), "sop.who.decides"))
        : new Presentation(sop.words("sop.who.data"));
  }

  @Override
  public Presentation escalation(Node.Escalation node) {
    String from = sop.holdersBefore(entry);
    String to = node.performer().map(sop::name).map(Sop::bold).orElse("");
    List<String> facts = new ArrayList<>();
    facts.add(sop.sentence("sop.who.escalates", from, to));
    node.todo()
        .within()
        .ifPresent(within -> facts.add(sop.words("sop.taken-over", sop.phrases().within(within))));
    usual(node.todo().takes(), facts);
    return new Presentation(String.join(BETWEEN_FACTS, facts));
  }

  @Override
  public Presentation waiting(Node.Wait node) {
    List<String> facts = new ArrayList<>();
    node.from()
        .ifPresent(actor -> facts.add(sop.words("sop.who.waits", Sop.bold(sop.name(actor)))));
    node.limit().ifPresent(limit -> facts.add(limit(node, sop.phrases().duration(limit))));
    return new Presentation(Sop.capital(String.join(BETWEEN_FACTS, facts)));
  }

  /** Without an event that ends it, a wait lasts all its time. */
  private String limit(Node.Wait node, String time) {
    boolean lasts = sop.flow().graph().waysFrom(node.id()).size() == 1;
    return sop.words(lasts ? "sop.wait.lasts" : "sop.wait.limit", time);
  }

  @Override
  public Presentation call(Node.Call node) {
    String title = MarkdownText.plain(node.flow().title());
    String link = MarkdownText.link(title, node.flow().id() + ".sop.md");
    return new Presentation(
        facts(node.todo(), "sop.who"), page -> page.item(sop.words("sop.call", link)));
  }

  @Override
  public Presentation fork(Node.Fork node) {
    return new Presentation(
        sop.words("sop.parallel"),
        page ->
            IntStream.range(0, node.branches().size()).forEach(place -> branch(node, place, page)));
  }

  private void branch(Node.Fork node, int place, Markdown page) {
    Scope scope = node.branches().get(place);
    String title =
        scope.title().isEmpty()
            ? sop.words("sop.part", sop.phrases().number(place + 1))
            : MarkdownText.plain(scope.title());
    Way way = sop.flow().graph().waysFrom(node.id()).get(0);
    new Block(sop, entry, scope.id()).write(page, Sop.bold(title), way.next().get(place));
  }

  private String facts(Work work, String who) {
    List<String> facts = new ArrayList<>();
    List<String> performers =
        sop.performers(entry.node()).stream()
            .map(actor -> actor.match(new ActorMark(sop)))
            .toList();
    if (!performers.isEmpty()) {
      facts.add(sop.words(who, sop.phrases().either(performers)));
    }
    work.within().ifPresent(within -> facts.add(sop.phrases().within(within)));
    usual(work.takes(), facts);
    return String.join(BETWEEN_FACTS, facts);
  }

  private void usual(Optional<Duration> takes, List<String> facts) {
    if (Edition.hasFigures(sop.options().audience())) {
      takes.ifPresent(time -> facts.add(sop.words("sop.usual-time", sop.phrases().duration(time))));
    }
  }

  /** A name, with a word for what is no person. */
  private record ActorMark(Sop sop) implements Actor.Cases<String> {
    @Override
    public String role(Actor.Role actor) {
      return Sop.bold(sop.name(actor));
    }

    @Override
    public String system(Actor.AutomatedSystem actor) {
      return sop.words("sop.who.automatic", Sop.bold(sop.name(actor)));
    }

    @Override
    public String party(Actor.Party actor) {
      return Sop.bold(sop.name(actor));
    }

    @Override
    public String customer(Actor.Customer actor) {
      return Sop.bold(sop.name(actor));
    }
  }

  @Override
  public Presentation start(Node.Start node) {
    return NONE;
  }

  @Override
  public Presentation join(Node.Join node) {
    return NONE;
  }

  @Override
  public Presentation jump(Node.Jump node) {
    return NONE;
  }

  @Override
  public Presentation anytime(Node.Anytime node) {
    return NONE;
  }

  @Override
  public Presentation back(Node.Back node) {
    return NONE;
  }

  @Override
  public Presentation returning(Node.Return node) {
    return NONE;
  }

  @Override
  public Presentation end(Node.End node) {
    return NONE;
  }
}
