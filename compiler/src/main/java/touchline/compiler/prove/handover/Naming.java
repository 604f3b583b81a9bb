package touchline.compiler.prove.handover;

import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Node;

/** Whom a statement names as the one who holds the case from there on. */
public final class Naming implements Actor.Cases<String> {
  /** Nobody's id. */
  public static final String NOBODY = "";

  private static final Naming CASES = new Naming();

  private Naming() {}

  /** The id of the role that a statement names, or nobody's. */
  public static String of(Node node) {
    Optional<Actor> actor = node.todo().actor();
    return actor.isEmpty() ? NOBODY : actor.orElseThrow().match(CASES);
  }

  @Override
  public String role(Actor.Role actor) {
    return actor.id();
  }

  @Override
  public String system(Actor.AutomatedSystem actor) {
    return NOBODY;
  }

  @Override
  public String party(Actor.Party actor) {
    return NOBODY;
  }

  @Override
  public String customer(Actor.Customer actor) {
    return NOBODY;
  }
}
