package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Holders;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.wording.Phrases;

/**
 * What every chapter needs.
 *
 * @param diagram the flow as Mermaid text
 * @param holders who can have the case where
 */
record Sop(
    Flow flow,
    EmitOptions options,
    Phrases phrases,
    Outline outline,
    Holders holders,
    Function<Flow, String> diagram) {

  Sop(Flow flow, EmitOptions options, Function<Flow, String> diagram) {
    this(
        flow,
        options,
        Phrases.of(flow.header().language()),
        new Outline(flow),
        new Holders(flow.graph()),
        diagram);
  }

  /** Words of our own; arguments are Markdown. */
  String words(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }

  /** Words of our own at the start of a sentence. */
  String sentence(String key, Object... arguments) {
    return capital(words(key, arguments));
  }

  String name(Actor actor) {
    return MarkdownText.plain(phrases.actor(actor));
  }

  String names(List<? extends Actor> actors) {
    return phrases.list(actors.stream().map(this::name).toList());
  }

  String either(List<? extends Actor> actors) {
    return phrases.either(actors.stream().map(this::name).toList());
  }

  /** Who can have the case before a step that hands it to somebody else. */
  String holdersBefore(Entry escalation) {
    List<String> names =
        holders.all(escalation.node()).stream()
            .filter(actor -> !escalation.node().performer().equals(Optional.of(actor)))
            .map(this::name)
            .toList();
    return names.isEmpty() ? words("sop.whoever-has-the-case") : phrases.either(names);
  }

  /**
   * Who does a step: whoever has the case, where the flow names nobody. A call is done by those
   * that the called procedure names.
   */
  List<Actor> performers(Node node) {
    List<Actor> named = node.performer().stream().toList();
    boolean own = node.work().isPresent() && node.match(NodeKinds.CALL).isEmpty();
    return named.isEmpty() && own ? holders.all(node) : named;
  }

  /** {@code step 7}, linked. */
  String link(Entry entry) {
    return link(words("sop.step", entry.number()), entry.anchor());
  }

  /** {@code 7}, linked. */
  String numberLink(Entry entry) {
    return link(entry.number().toString(), entry.anchor());
  }

  /** {@code 3, 5, 7.1}, linked. */
  String numberLinks(List<Entry> entries) {
    return entries.stream().map(this::numberLink).collect(Collectors.joining(", "));
  }

  /** {@code Answer the call} with what kind of step it is, if that is not plain from the title. */
  String title(Node node) {
    return StepTitle.of(this, node);
  }

  static String link(String text, String anchor) {
    return "[" + text + "](#" + anchor + ")";
  }

  static String anchor(String name) {
    return "<a name=\"" + name + "\"></a>";
  }

  static String bold(String markdown) {
    return "**" + markdown + "**";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
