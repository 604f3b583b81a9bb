package touchline.cli.walk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.table.Detail;
import touchline.table.Field;
import touchline.table.Value;

/**
 * Words to say, with what is known filled in; what isn't appears as its label in brackets.
 *
 * @param agent the name of the person at the case, if it was given
 */
record SpokenWords(Flows flows, WalkWords words, Map<String, Value> known, Optional<String> agent)
    implements Detail.PieceCases<String> {

  String of(Detail.Say say) {
    return say.pieces().stream().map(piece -> piece.match(this)).collect(Collectors.joining());
  }

  @Override
  public String words(Detail.Words piece) {
    return piece.text();
  }

  @Override
  public String field(Detail.FieldValue piece) {
    Value value = known.get(piece.field());
    return value == null
        ? brackets(flows.field(piece.field()).map(Field::label).orElse(piece.field()))
        : value.match(new ShownValue(words.phrases()));
  }

  @Override
  public String agent(Detail.Agent piece) {
    return agent.orElseGet(() -> brackets(words.text("agent")));
  }

  @Override
  public String customer(Detail.CustomerName piece) {
    return brackets(words.phrases().text("actor.customer"));
  }

  @Override
  public String role(Detail.RoleName piece) {
    return flows.actor(piece.role());
  }

  private static String brackets(String label) {
    return "[" + label + "]";
  }
}
