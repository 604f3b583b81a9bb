package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Names;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;
import touchline.compiler.model.Header;

/** Who answers for a flow, and whom it is for. */
public final class Owners implements FlowDiffRule {
  private static final Kind OWNER =
      new Kind("owner-changed", Group.PEOPLE, Level.RISKY, "somebody else answers for the flow");
  private static final Kind DEPARTMENT =
      new Kind(
          "department-changed", Group.PEOPLE, Level.INFO, "the flow belongs to another department");
  private static final Kind AUDIENCE =
      new Kind("audience-changed", Group.PEOPLE, Level.INFO, "the procedure is for other readers");

  @Override
  public List<Kind> kinds() {
    return List.of(OWNER, DEPARTMENT, AUDIENCE);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    Header before = flow.before().header();
    Header after = flow.after().header();
    Names names = flow.names();
    if (!names.same(
        Names.Space.ACTOR, before.owner().map(Actor::id), after.owner().map(Actor::id))) {
      tell(
          OWNER,
          "owner",
          before.owner().map(Actor::name),
          after.owner().map(Actor::name),
          flow,
          changes);
    }
    Optional<Department> older = before.department();
    Optional<Department> newer = after.department();
    if (!names.same(Names.Space.DEPARTMENT, older.map(Department::id), newer.map(Department::id))) {
      tell(
          DEPARTMENT,
          "department",
          older.map(Department::name),
          newer.map(Department::name),
          flow,
          changes);
    }
    Set<String> readers = names.newer(Names.Space.ACTOR, ids(before));
    if (!readers.equals(Set.copyOf(ids(after)))) {
      tell(AUDIENCE, "audience", audience(before), audience(after), flow, changes);
    }
  }

  private static List<String> ids(Header header) {
    return header.audience().stream().map(Actor::id).toList();
  }

  private static Optional<String> audience(Header header) {
    return Optional.of(
            header.audience().stream().map(Actor::name).collect(Collectors.joining(", ")))
        .filter(names -> !names.isEmpty());
  }

  private static void tell(
      Kind kind,
      String what,
      Optional<String> before,
      Optional<String> after,
      FlowPair flow,
      Consumer<Change> changes) {
    String message = "the " + what + " goes from " + words(before) + " to " + words(after);
    changes.accept(Change.of(kind, flow, message).worded(before, after));
  }

  private static String words(Optional<String> name) {
    return name.map(it -> "“" + it + "”").orElse("nobody");
  }
}
