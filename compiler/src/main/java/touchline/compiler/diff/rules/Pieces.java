package touchline.compiler.diff.rules;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;

/** What is said, with its placeholders in braces, under names that somebody gives. */
record Pieces(Function<Field, String> field, UnaryOperator<String> actor)
    implements Detail.PieceCases<String> {

  @Override
  public String words(Detail.Words piece) {
    return piece.text();
  }

  @Override
  public String field(Detail.FieldValue piece) {
    return "{" + field.apply(piece.field()) + "}";
  }

  @Override
  public String agent(Detail.Agent piece) {
    return "{agent}";
  }

  @Override
  public String customer(Detail.CustomerName piece) {
    return "{customer}";
  }

  @Override
  public String role(Detail.RoleName piece) {
    return "{" + actor.apply(piece.role().id()) + "}";
  }
}
