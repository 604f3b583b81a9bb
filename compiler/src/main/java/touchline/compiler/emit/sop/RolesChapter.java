package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;

/** Who answers for what. */
final class RolesChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    Map<Actor, List<Entry>> work = new Responsibilities(sop).byActor();
    Optional<Actor.Role> owner = sop.flow().header().owner();
    List<List<String>> rows = new ArrayList<>();
    owner
        .filter(role -> !work.containsKey(role))
        .ifPresent(role -> rows.add(row(sop, role, List.of())));
    work.forEach((actor, entries) -> rows.add(row(sop, actor, entries)));
    if (!rows.isEmpty()) {
      page.heading(2, sop.words("sop.roles"));
      page.table(
          List.of(
              sop.words("sop.roles.who"),
              sop.words("sop.roles.department"),
              sop.words("sop.roles.work")),
          rows);
    }
  }

  private static List<String> row(Sop sop, Actor actor, List<Entry> entries) {
    List<String> work = new ArrayList<>();
    if (sop.flow().header().owner().filter(actor::equals).isPresent()) {
      work.add(sop.words("sop.roles.owner"));
    }
    List<Entry> waits = ofKind(entries, Kind.WAIT);
    List<Entry> escalations = ofKind(entries, Kind.ESCALATION);
    List<Entry> steps = new ArrayList<>(entries);
    steps.removeAll(waits);
    steps.removeAll(escalations);
    part(sop, "sop.roles.steps", steps, work);
    part(sop, "sop.roles.takes-over", escalations, work);
    part(sop, "sop.roles.awaited", waits, work);
    return List.of(
        Sop.bold(sop.name(actor)), department(sop, actor), Sop.capital(String.join("; ", work)));
  }

  private static void part(Sop sop, String key, List<Entry> entries, List<String> work) {
    if (!entries.isEmpty()) {
      work.add(sop.phrases().choose(key, entries.size(), sop.numberLinks(entries)));
    }
  }

  private static List<Entry> ofKind(List<Entry> entries, Kind kind) {
    return entries.stream().filter(entry -> Kind.of(entry.node()) == kind).toList();
  }

  private static String department(Sop sop, Actor actor) {
    return actor.match(
        new Actor.Cases<>() {
          @Override
          public String role(Actor.Role role) {
            return role.department().map(Department::name).map(MarkdownText::plain).orElse("–");
          }

          @Override
          public String system(Actor.AutomatedSystem system) {
            return sop.words("sop.roles.system");
          }

          @Override
          public String party(Actor.Party party) {
            return sop.words("sop.roles.party");
          }

          @Override
          public String customer(Actor.Customer customer) {
            return "–";
          }
        });
  }
}
