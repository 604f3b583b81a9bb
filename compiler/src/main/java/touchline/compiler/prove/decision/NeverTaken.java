package touchline.compiler.prove.decision;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** A way that no case can take, and why. */
public record NeverTaken(Way way, Reason reason) {

  /** Why no case takes it. */
  public sealed interface Reason {
    <R> R match(Reasons<R> reasons);
  }

  /**
   * No values of its fields make the condition true.
   *
   * @param parts of the condition: one that holds for no value, or two that exclude each other;
   *     empty if it takes all of it
   */
  public record Impossible(List<Condition> parts) implements Reason {
    public Impossible {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(Reasons<R> reasons) {
      return reasons.impossible(this);
    }
  }

  /** Ways above it take all of its cases. */
  public record TakenAbove(List<Way> ways) implements Reason {
    public TakenAbove {
      ways = List.copyOf(ways);
    }

    @Override
    public <R> R match(Reasons<R> reasons) {
      return reasons.takenAbove(this);
    }
  }

  /**
   * Its cases don't come here.
   *
   * @param turns where they are kept from coming, the nearest place first
   * @param datum what alone keeps them from coming, if one thing does: a field's id, {@code
   *     touchpoint}, {@code request}
   */
  public record NotComing(List<Turn> turns, Optional<String> datum) implements Reason {
    public NotComing {
      turns = List.copyOf(turns);
    }

    @Override
    public <R> R match(Reasons<R> reasons) {
      return reasons.notComing(this);
    }
  }

  /**
   * Where cases are kept from going on.
   *
   * @param node a decision that sends them another way, or a statement that settles a value
   * @param way of a decision: the way that they take there instead, or the one that leads on but
   *     not for them
   * @param leadsOn whether it is that
   */
  public record Turn(Node node, Optional<Way> way, boolean leadsOn) {}

  /** One method per reason. */
  public interface Reasons<R> {
    R impossible(Impossible reason);

    R takenAbove(TakenAbove reason);

    R notComing(NotComing reason);
  }
}
