package touchline.compiler.prove.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Work;

/** What a statement that is done has recorded, by field. */
final class Recording extends OtherNode<Map<String, Recorded>> {
  private static final Recording CASES = new Recording();

  static Map<String, Recorded> of(Node node) {
    return node.match(CASES);
  }

  @Override
  protected Map<String, Recorded> other(Node node) {
    return Map.of();
  }

  @Override
  public Map<String, Recorded> step(Node.Step node) {
    return by(node.todo(), false);
  }

  @Override
  public Map<String, Recorded> escalation(Node.Escalation node) {
    return by(node.todo(), false);
  }

  @Override
  public Map<String, Recorded> survey(Node.Survey node) {
    return by(node.todo(), true);
  }

  private static Map<String, Recorded> by(Work work, boolean customerMayBeSilent) {
    if (work.details().isEmpty()) {
      return Map.of();
    }
    Details details = new Details(customerMayBeSilent);
    for (Detail detail : work.details()) {
      detail.match(details);
    }
    return details.all;
  }

  /** Later lines replace what earlier ones recorded. */
  private static final class Details implements Detail.Cases<Details> {
    private final boolean customerMayBeSilent;
    private Map<String, Recorded> all = Map.of();

    Details(boolean customerMayBeSilent) {
      this.customerMayBeSilent = customerMayBeSilent;
    }

    private void put(Field field, Recorded recorded) {
      all = all.isEmpty() ? new LinkedHashMap<>() : all;
      all.put(field.id(), recorded);
    }

    @Override
    public Details record(Detail.RecordFields detail) {
      for (Field field : detail.fields()) {
        boolean nothing = field.optional() || customerMayBeSilent;
        put(field, new Recorded(true, nothing, List.of()));
      }
      return this;
    }

    @Override
    public Details set(Detail.SetFields detail) {
      detail.assignments().forEach(it -> put(it.field(), Recorded.value(it.value())));
      return this;
    }

    @Override
    public Details doing(Detail.Do detail) {
      return this;
    }

    @Override
    public Details say(Detail.Say detail) {
      return this;
    }

    @Override
    public Details see(Detail.See detail) {
      return this;
    }

    @Override
    public Details note(Detail.Note detail) {
      return this;
    }

    @Override
    public Details scale(Detail.Scale detail) {
      return this;
    }
  }
}
