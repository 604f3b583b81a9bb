package touchline.cli.walk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import touchline.table.Entry;
import touchline.table.Request;
import touchline.table.StepTable;

/** Finds out by which touchpoint, and for what, a customer comes; asks only if it has to. */
public final class Reception {
  private final Flows flows;
  private final StepTable table;
  private final Optional<Asking> asking;

  /**
   * Whom to ask.
   *
   * @param lines what is typed; none at the end of the input
   */
  public record Asking(Consumer<String> out, Supplier<Optional<String>> lines) {}

  /**
   * @param asking nobody, if nobody is there
   */
  public Reception(Flows flows, Optional<Asking> asking) {
    this.flows = flows;
    this.table = flows.first();
    this.asking = asking;
  }

  /**
   * The touchpoint; none for a flow that others call.
   *
   * @throws WalkException if there are several and nobody says which
   * @throws LeftException if who is asked quits
   */
  public Optional<String> touchpoint(Optional<String> given) {
    List<String> ids = table.entries().stream().map(Entry::touchpoint).toList();
    if (given.isPresent() || ids.isEmpty()) {
      return given.map(id -> known(id, ids, "touchpoint"));
    }
    if (ids.size() == 1) {
      return Optional.of(ids.get(0));
    }
    List<String> names = table.entries().stream().map(Entry::name).toList();
    return ask("prompt.begin", ids, names, false)
        .or(
            () -> {
              throw new WalkException(
                  "name the touchpoint: --from " + String.join(", --from ", ids));
            });
  }

  /**
   * The request; none if it is not known.
   *
   * @throws LeftException if who is asked quits
   */
  public Optional<String> request(Optional<String> given) {
    List<String> ids = table.requests().stream().map(Request::id).toList();
    if (given.isPresent()) {
      return given.map(id -> known(id, ids, "request"));
    }
    if (ids.size() == 1) {
      return Optional.of(ids.get(0));
    }
    List<String> names = table.requests().stream().map(Request::name).toList();
    return matters() ? ask("prompt.request", ids, names, true) : Optional.empty();
  }

  private static String known(String id, List<String> ids, String what) {
    if (!ids.contains(id)) {
      throw new WalkException(
          "there is no " + what + " `" + id + "`; there are: " + String.join(", ", ids));
    }
    return id;
  }

  private boolean matters() {
    return flows.all().stream()
        .flatMap(all -> all.ways().stream())
        .flatMap(way -> way.condition().stream())
        .anyMatch(condition -> condition.match(new AsksRequest()));
  }

  private Optional<String> ask(String key, List<String> ids, List<String> names, boolean free) {
    if (asking.isEmpty()) {
      return Optional.empty();
    }
    WalkWords words = new WalkWords(table.language());
    Page page = new Page(asking.get().out(), false);
    page.text("", words.text(key));
    for (int i = 0; i < ids.size(); i++) {
      page.text("  " + (i + 1) + "  ", names.get(i) + " (" + ids.get(i) + ")");
    }
    while (true) {
      page.prompt();
      Optional<String> line = asking.get().lines().get();
      if (line.isEmpty() || (free && line.get().isBlank())) {
        return Optional.empty();
      }
      OptionalInt chosen = Picked.of(ids, names, line.get().strip());
      if (chosen.isPresent()) {
        return Optional.of(ids.get(chosen.getAsInt()));
      }
      if (Command.of(line.get(), false).filter(it -> it.command() == Command.QUIT).isPresent()) {
        throw new LeftException();
      }
      page.text("  ", words.text("expected", String.join(" · ", ids)));
    }
  }
}
