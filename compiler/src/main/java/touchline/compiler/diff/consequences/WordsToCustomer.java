package touchline.compiler.diff.consequences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherDetail;

/** What the customer hears at a statement, placeholders as they are written. */
final class WordsToCustomer extends OtherDetail<Optional<String>> {
  private static final WordsToCustomer CASES = new WordsToCustomer();
  private static final Written WRITTEN = new Written();

  private WordsToCustomer() {}

  static List<String> of(Node node) {
    return node.todo().details().stream().flatMap(detail -> detail.match(CASES).stream()).toList();
  }

  @Override
  protected Optional<String> other() {
    return Optional.empty();
  }

  @Override
  public Optional<String> say(Detail.Say detail) {
    return detail.to().equals(new Actor.Customer())
        ? Optional.of(
            detail.pieces().stream().map(it -> it.match(WRITTEN)).collect(Collectors.joining()))
        : Optional.empty();
  }

  private static final class Written implements Detail.PieceCases<String> {
    @Override
    public String words(Detail.Words piece) {
      return piece.text();
    }

    @Override
    public String field(Detail.FieldValue piece) {
      return "{" + piece.field().id() + "}";
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
      return "{" + piece.role().id() + "}";
    }
  }
}
