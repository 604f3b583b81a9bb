package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Declarations;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Names;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;

/** Departments, roles, systems and parties. */
public final class Organisations implements DiffRule {
  private static final Named DEPARTMENT = Named.of("department", Group.PEOPLE, Level.INFO);
  private static final Named ROLE = Named.of("role", Group.PEOPLE, Level.INFO);
  private static final Named SYSTEM = Named.of("system", Group.PEOPLE, Level.INFO);
  private static final Named PARTY = Named.of("party", Group.PEOPLE, Level.INFO);
  private static final Kind MOVED =
      new Kind("role-moved", Group.PEOPLE, Level.RISKY, "a role belongs to another department");

  @Override
  public List<Kind> kinds() {
    return Stream.concat(
            Stream.of(DEPARTMENT, ROLE, SYSTEM, PARTY).flatMap(named -> named.kinds().stream()),
            Stream.of(MOVED))
        .toList();
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    Declarations all = differences.declarations();
    DEPARTMENT.find(all.departments(), Department::id, Department::name, changes);
    ROLE.find(all.roles(), Actor.Role::id, Actor.Role::name, changes);
    SYSTEM.find(all.systems(), Actor.AutomatedSystem::id, Actor.AutomatedSystem::name, changes);
    PARTY.find(all.parties(), Actor.Party::id, Actor.Party::name, changes);
    for (Pair<Actor.Role> role : all.roles().pairs()) {
      Optional<Department> before = role.before().department();
      Optional<Department> after = role.after().department();
      if (!differences
          .names()
          .same(Names.Space.DEPARTMENT, before.map(Department::id), after.map(Department::id))) {
        String message =
            ROLE.words(role.after().id(), role.after().name())
                + " was in "
                + words(before)
                + " and is in "
                + words(after)
                + " now";
        changes.accept(
            Named.of(MOVED, role, message)
                .worded(before.map(Department::name), after.map(Department::name)));
      }
    }
  }

  private static String words(Optional<Department> department) {
    return department.map(it -> "“" + it.name() + "”").orElse("no department");
  }
}
