package touchline.compiler.analyze;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;

/** A flow's graph as lines that a reviewer can read: each node with its ways below it. */
final class ModelDump {
  private final StringBuilder out = new StringBuilder();

  static String of(Flow flow) {
    ModelDump dump = new ModelDump();
    dump.line("flow " + flow.id() + (flow.complete() ? "" : " (incomplete)"));
    dump.line("called at " + flow.callEntry().orElse("nothing"));
    flow.fields().forEach(field -> dump.line("field " + field.id() + " " + field.type()));
    for (Node node : flow.graph().nodes()) {
      dump.node(node);
      flow.graph().waysFrom(node.id()).forEach(dump::way);
    }
    return dump.out.toString();
  }

  private void node(Node node) {
    String kind = node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String scopes = node.scope().chain().map(Scope::id).collect(Collectors.joining(" < "));
    line("");
    line(kind + " " + node.id() + " [" + scopes + "] " + node.span().position());
    Optional<String> performer = node.performer().map(Actor::id);
    boolean own = node.work().flatMap(Work::actor).isPresent();
    performer.ifPresent(actor -> line("  by " + actor + (own ? "" : " (as before)")));
    node.work().flatMap(Work::within).ifPresent(it -> line("  within " + it.iso()));
    node.work().flatMap(Work::takes).ifPresent(it -> line("  takes " + it.iso()));
    node.work().ifPresent(work -> work.details().forEach(it -> line("  " + detail(it.toString()))));
  }

  private void way(Way way) {
    String share = way.share().map(it -> " " + it + "%").orElse("");
    String cause = detail(way.cause().toString());
    line("  " + way.id() + " -> " + String.join(" & ", way.next()) + "  (" + cause + share + ")");
  }

  /** A record's text without the places in it. */
  private static String detail(String record) {
    return record.replaceAll(",? ?span=[^,\\]]*", "");
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
