package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Element;
import touchline.compiler.model.Node;
import touchline.compiler.source.Span;

/**
 * One thing that changed.
 *
 * @param flow the id of the flow, as it is now if it still exists; none if it is about all flows
 * @param statement the id of the statement, as it is now if it still exists
 * @param message a sentence without a full stop
 * @param notes more about it: an example case, what else went with it
 * @param values what it was and what it is, in words
 * @param before where it was, in the older version
 * @param after where it is, in the newer version
 */
public record Change(
    Kind kind,
    Optional<String> flow,
    Optional<String> statement,
    String message,
    List<String> notes,
    Values values,
    Optional<Span> before,
    Optional<Span> after) {
  public Change {
    notes = List.copyOf(notes);
  }

  /** About something that is in both versions, or about all of a flow. */
  public static Change of(Kind kind, FlowPair flow, Element before, Element after, String message) {
    return new Change(
        kind,
        Optional.of(flow.id()),
        Optional.empty(),
        message,
        List.of(),
        Values.NONE,
        Optional.of(before.span()),
        Optional.of(after.span()));
  }

  /** About a statement that is in both versions; the message begins with its name. */
  public static Change of(Kind kind, FlowPair flow, NodePair node, String message) {
    return of(kind, flow, node.before(), node.after(), Naming.of(node.after()) + ": " + message)
        .at(node.after());
  }

  /** About a flow that is in both versions. */
  public static Change of(Kind kind, FlowPair flow, String message) {
    return of(kind, flow, flow.before(), flow.after(), message)
        .between(Optional.of(flow.before().nameSpan()), Optional.of(flow.after().nameSpan()));
  }

  /** About something of a flow that is only in the newer version. */
  public static Change added(Kind kind, FlowPair flow, Element after, String message) {
    return new Change(
        kind,
        Optional.of(flow.id()),
        Optional.empty(),
        message,
        List.of(),
        Values.NONE,
        Optional.empty(),
        Optional.of(after.span()));
  }

  /** About something of a flow that was only in the older version. */
  public static Change removed(Kind kind, FlowPair flow, Element before, String message) {
    return added(kind, flow, before, message).turned();
  }

  private Change turned() {
    return new Change(kind, flow, statement, message, notes, values, after, before);
  }

  /** The same, about a statement. */
  public Change at(Node node) {
    return new Change(kind, flow, Optional.of(node.id()), message, notes, values, before, after);
  }

  /** The same, about no single flow. */
  public Change ofAllFlows() {
    return new Change(kind, Optional.empty(), statement, message, notes, values, before, after);
  }

  /** The same with places. */
  public Change between(Optional<Span> older, Optional<Span> newer) {
    return new Change(kind, flow, statement, message, notes, values, older, newer);
  }

  /** The same with one more note. */
  public Change with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Change(kind, flow, statement, message, more, values, before, after);
  }

  /** The same with what it was and what it is, in words. */
  public Change worded(Optional<String> was, Optional<String> is) {
    Values worded = new Values(was, is);
    return new Change(kind, flow, statement, message, notes, worded, before, after);
  }

  /** The same with what it was and what it is, in words. */
  public Change worded(String was, String is) {
    return worded(Optional.of(was), Optional.of(is));
  }

  public Level level() {
    return kind.level();
  }

  public Group group() {
    return kind.group();
  }
}
