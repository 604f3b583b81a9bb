package touchline.compiler.format.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Condition;
import touchline.compiler.ast.OtherCondition;

/** Prints conditions; long ones are broken before {@code or} first, then before {@code and}. */
final class Conditions implements Condition.Cases<Phrase> {
  private final Phrase phrase;

  Conditions(Phrase phrase) {
    this.phrase = phrase;
  }

  Phrase print(Condition condition) {
    return condition.match(this);
  }

  @Override
  public Phrase or(Condition.Or condition) {
    return chain(links(condition, OR), "or");
  }

  @Override
  public Phrase and(Condition.And condition) {
    return chain(links(condition, AND), "and");
  }

  private Phrase chain(List<Condition> links, String word) {
    return phrase.group(
        () -> {
          print(links.get(0));
          links
              .subList(1, links.size())
              .forEach(
                  link -> {
                    phrase.line().word(word);
                    print(link);
                  });
        });
  }

  @Override
  public Phrase not(Condition.Not condition) {
    phrase.word("not");
    return print(condition.operand());
  }

  @Override
  public Phrase parenthesized(Condition.Parenthesized condition) {
    phrase.word("(").tight();
    return print(condition.inner()).tight().word(")");
  }

  @Override
  public Phrase comparison(Condition.Comparison condition) {
    phrase.name(condition.field()).word(condition.operator().symbol());
    return phrase.value(condition.value());
  }

  @Override
  public Phrase oneOf(Condition.OneOf condition) {
    phrase.name(condition.field()).words("in", "(").tight();
    return phrase.list(condition.values(), phrase::value).tight().word(")");
  }

  @Override
  public Phrase isKnown(Condition.IsKnown condition) {
    return phrase.name(condition.field()).words("is", "known");
  }

  @Override
  public Phrase holds(Condition.Holds condition) {
    return phrase.name(condition.field());
  }

  /** The links of a chain, which is a tree as deep as it is long: walked without recursion. */
  private static List<Condition> links(Condition chain, Condition.Cases<Optional<Link>> last) {
    Deque<Condition> links = new ArrayDeque<>();
    Condition rest = chain;
    Optional<Link> link = rest.match(last);
    while (link.isPresent()) {
      links.push(link.get().right());
      rest = link.get().left();
      link = rest.match(last);
    }
    links.push(rest);
    return List.copyOf(links);
  }

  /** The end of a chain: what comes before the last word that joins, and what behind it. */
  private record Link(Condition left, Condition right) {}

  /** Conditions that are no chain of the kind that is asked for. */
  private abstract static class NoLink extends OtherCondition<Optional<Link>> {
    @Override
    protected Optional<Link> other() {
      return Optional.empty();
    }
  }

  private static final NoLink OR =
      new NoLink() {
        @Override
        public Optional<Link> or(Condition.Or condition) {
          return Optional.of(new Link(condition.left(), condition.right()));
        }
      };

  private static final NoLink AND =
      new NoLink() {
        @Override
        public Optional<Link> and(Condition.And condition) {
          return Optional.of(new Link(condition.left(), condition.right()));
        }
      };
}
