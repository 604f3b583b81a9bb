package touchline.compiler.diff.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Names;
import touchline.compiler.diff.Naming;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/** What a flow handles, and by which touchpoints customers come in. */
public final class Handled implements FlowDiffRule {
  private static final Kind TOUCHPOINT_ADDED =
      new Kind(
          "touchpoint-opened",
          Group.TOUCHPOINTS,
          Level.INFO,
          "customers can come in by one more touchpoint");
  private static final Kind TOUCHPOINT_REMOVED =
      new Kind(
          "touchpoint-closed",
          Group.TOUCHPOINTS,
          Level.BREAKING,
          "customers can't come in by it any more");
  private static final Kind REQUEST_ADDED =
      new Kind(
          "request-taken-up",
          Group.TOUCHPOINTS,
          Level.INFO,
          "customers can come with one more request");
  private static final Kind REQUEST_REMOVED =
      new Kind(
          "request-dropped",
          Group.TOUCHPOINTS,
          Level.BREAKING,
          "customers can't come with it any more");

  @Override
  public List<Kind> kinds() {
    return List.of(TOUCHPOINT_ADDED, TOUCHPOINT_REMOVED, REQUEST_ADDED, REQUEST_REMOVED);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    touchpoints(flow, changes);
    requests(flow, changes);
  }

  private static void touchpoints(FlowPair flow, Consumer<Change> changes) {
    List<Touchpoint> before = flow.before().header().touchpoints();
    List<Touchpoint> after = flow.after().header().touchpoints();
    Set<String> older =
        flow.names().newer(Names.Space.TOUCHPOINT, before.stream().map(Touchpoint::id).toList());
    Set<String> newer = new HashSet<>(after.stream().map(Touchpoint::id).toList());
    for (Touchpoint touchpoint : after) {
      if (!older.contains(touchpoint.id())) {
        String message = "customers can now come in by " + Naming.quoted(touchpoint.name());
        Change change =
            Change.of(TOUCHPOINT_ADDED, flow, message)
                .between(
                    Optional.of(flow.before().nameSpan()),
                    Entries.place(flow.after(), touchpoint.id()));
        changes.accept(Inside.noted(change, "with it come", Entries.added(flow, touchpoint.id())));
      }
    }
    for (Touchpoint touchpoint : before) {
      if (!newer.contains(flow.names().newer(Names.Space.TOUCHPOINT, touchpoint.id()))) {
        String message =
            "customers can't come in by " + Naming.quoted(touchpoint.name()) + " any more";
        Optional<Span> was = Entries.place(flow.before(), touchpoint.id());
        Change change =
            Change.of(TOUCHPOINT_REMOVED, flow, message)
                .between(was, Optional.of(flow.after().nameSpan()));
        changes.accept(Inside.noted(change, "with it go", Entries.removed(flow, touchpoint.id())));
      }
    }
  }

  private static void requests(FlowPair flow, Consumer<Change> changes) {
    List<Request> before = flow.before().header().requests();
    List<Request> after = flow.after().header().requests();
    Set<String> older =
        flow.names().newer(Names.Space.REQUEST, before.stream().map(Request::id).toList());
    Set<String> newer = new HashSet<>(after.stream().map(Request::id).toList());
    for (Request request : after) {
      if (!older.contains(request.id())) {
        String message = "it now handles " + Naming.quoted(request.name());
        changes.accept(Change.of(REQUEST_ADDED, flow, message));
      }
    }
    for (Request request : before) {
      if (!newer.contains(flow.names().newer(Names.Space.REQUEST, request.id()))) {
        String message = "it does not handle " + Naming.quoted(request.name()) + " any more";
        changes.accept(Change.of(REQUEST_REMOVED, flow, message));
      }
    }
  }
}
