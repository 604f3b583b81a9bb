package touchline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** What a line does when it comes to a node. */
record Arrival(Interpreter it, Line line) implements Node.Cases<Boolean> {

  private Boolean stay(Optional<Duration> within) {
    Clock clock = new Clock(line.run.flow.organisation().hours());
    line.due = within.map(length -> it.told.isPresent() ? it.now : clock.after(it.now, length, 1));
    return true;
  }

  private Boolean on(Cause cause) {
    it.move(line, it.way(line, cause::equals));
    return true;
  }

  @Override
  public Boolean start(Node.Start node) {
    return on(new Cause.Done());
  }

  @Override
  public Boolean step(Node.Step node) {
    return stay(node.todo().within());
  }

  @Override
  public Boolean escalation(Node.Escalation node) {
    return stay(node.todo().within());
  }

  @Override
  public Boolean survey(Node.Survey node) {
    return stay(node.todo().within());
  }

  @Override
  public Boolean waiting(Node.Wait node) {
    return stay(node.limit());
  }

  @Override
  public Boolean decision(Node.Decision node) {
    if (node.judged()) {
      return stay(node.todo().within());
    }
    it.list(line);
    Clock clock = new Clock(line.run.flow.organisation().hours());
    BooleanSupplier open = it.told.orElse(() -> clock.isOpen(it.now));
    Truth truth = new Truth(it.data, it.touchpoint, it.request, open);
    Way first =
        it.way(line, cause -> !(cause instanceof Cause.When when) || when.condition().match(truth));
    it.move(line, first);
    return true;
  }

  @Override
  public Boolean call(Node.Call node) {
    stay(node.todo().within());
    line.begun = true;
    it.list(line);
    Run run = it.call(line, node);
    line.called = Optional.of(run);
    run.main.holder = line.holder;
    it.move(run.main, run.main.node.id());
    return true;
  }

  @Override
  public Boolean fork(Node.Fork node) {
    List<String> firsts = line.run.flow.graph().waysFrom(node.id()).get(0).next();
    List<Line> branches = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      Line branch = new Line(line.run, node, it.now, line.holder);
      branch.fork = Optional.of(line);
      branches.add(branch);
    }
    line.branches.addAll(branches);
    line.forkedAt = it.spent;
    line.longest = it.spent;
    for (int i = 0; i < (it.told.isPresent() ? 1 : firsts.size()); i++) {
      it.move(branches.get(i), firsts.get(i));
    }
    return true;
  }

  @Override
  public Boolean join(Node.Join node) {
    Line forked = line.fork.orElseThrow();
    forked.branches.remove(line);
    forked.longest = forked.longest.max(it.spent);
    it.spent = forked.branches.isEmpty() ? forked.longest : forked.forkedAt;
    if (forked.branches.isEmpty()) {
      it.move(forked, line.run.flow.graph().waysFrom(node.id()).get(0));
    } else if (it.told.isPresent()) {
      List<String> firsts = line.run.flow.graph().waysFrom(node.fork()).get(0).next();
      String next = firsts.get(firsts.size() - forked.branches.size());
      it.move(forked.branches.get(0), next);
    }
    return true;
  }

  @Override
  public Boolean jump(Node.Jump node) {
    int taken = line.run.jumps.getOrDefault(node.id(), 0);
    if (taken >= node.limit()) {
      return on(new Cause.Over());
    }
    line.run.jumps.put(node.id(), taken + 1);
    return on(new Cause.Take(node.limit()));
  }

  @Override
  public Boolean anytime(Node.Anytime node) {
    throw new IllegalStateException("nothing leads to an anytime");
  }

  @Override
  public Boolean back(Node.Back node) {
    if (line.statement.isPresent() && line.block.equals(node.scope().id())) {
      line.statement.get().beside.remove(line);
      return true;
    }
    if (!(line.run.flow.graph().node(node.owner()) instanceof Node.Anytime)) { // It jumped in.
      List<Way> ways = line.run.flow.graph().waysFrom(node.owner());
      it.move(
          line,
          ways.stream()
              .filter(way -> way.cause() instanceof Cause.Done)
              .findFirst()
              .orElse(
                  ways.stream()
                      .filter(way -> way.cause() instanceof Cause.Late)
                      .findFirst()
                      .orElse(ways.get(0))));
      return true;
    }
    Interruption over = line.run.interruption.orElseThrow();
    line.run.interruption = Optional.empty();
    over.parked().get(0).interruption = Optional.empty();
    over.parked().forEach(parked -> parked.parked = false);
    return true;
  }

  @Override
  public Boolean returning(Node.Return node) {
    return finish("return none");
  }

  @Override
  public Boolean end(Node.End node) {
    it.list(line);
    return finish(node.id() + " " + node.outcome().word());
  }

  private Boolean finish(String how) {
    if (line.run.caller.isEmpty()) {
      it.result = Optional.of(how);
      return true;
    }
    Line caller = line.run.caller.get();
    caller.holder = line.holder;
    it.move(caller, it.way(caller, cause -> cause instanceof Cause.Done));
    return true;
  }
}
