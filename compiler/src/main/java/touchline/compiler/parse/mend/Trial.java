package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;

/**
 * What comes of a mend: how far it leads, and at what cost.
 *
 * @param mend what was tried
 * @param behind where its trial ended: at the next trouble, if it didn't last
 * @param tokens how many tokens it led on
 * @param cost of this mend and of those that had to follow
 */
record Trial(Mend mend, Trouble behind, int tokens, double cost) {
  /** How many tokens a mend is tried on; enough to be past the statement it is in. */
  private static final int WINDOW = 24;

  /** How many tokens farther a mend must lead to be worth another unit of cost. */
  private static final double TOKENS_PER_COST = 4;

  private static final int MOST_EXTENDED = 8;
  private static final int MOST_FOLLOWING = 6;

  private static final Comparator<Trial> BY_WORTH = Comparator.comparingDouble(Trial::worth);

  /** The mend that is worth most; none if none leads on. */
  static Optional<Mend> best(
      Trouble trouble,
      Function<Trouble, Stream<Mend>> remedies,
      Function<Trouble, Stream<Mend>> quickRemedies) {
    List<Trial> trials =
        remedies
            .apply(trouble)
            .flatMap(mend -> of(trouble, mend, 0, 0).stream())
            .sorted(BY_WORTH.reversed())
            .toList();
    Stream<Trial> extended =
        trials.stream()
            .filter(trial -> trial.tokens < WINDOW)
            .limit(MOST_EXTENDED)
            .map(trial -> trial.extended(quickRemedies, MOST_FOLLOWING));
    return Stream.concat(trials.stream().limit(1), extended).max(BY_WORTH).map(Trial::mend);
  }

  private double worth() {
    return tokens - TOKENS_PER_COST * cost;
  }

  /** Whether it lasts long enough, or to the end of the file. */
  private boolean lasts() {
    return tokens >= WINDOW;
  }

  /** The same, with what can be mended easily in the next troubles mended. */
  private Trial extended(Function<Trouble, Stream<Mend>> remedies, int most) {
    if (lasts() || most == 0) {
      return this;
    }
    return remedies
        .apply(behind)
        .flatMap(next -> of(behind, next, tokens, cost).stream())
        .max(BY_WORTH)
        .map(next -> new Trial(mend, next.behind, next.tokens, next.cost))
        .filter(next -> next.tokens > tokens)
        .map(next -> next.extended(remedies, most - 1))
        .filter(next -> next.worth() > worth())
        .orElse(this);
  }

  /** Tries a mend; none if it doesn't lead on at all. */
  private static Optional<Trial> of(
      Trouble trouble, Mend mend, int tokensBefore, double costBefore) {
    List<Trouble.Step> read = new ArrayList<>();
    Place place = trouble.place(mend.back());
    for (Token token : mend.put()) {
      Optional<Place> behind = place.after(token.getType());
      if (behind.isEmpty()) {
        return Optional.empty();
      }
      place = behind.get();
    }
    List<Token> tokens = trouble.tokens();
    int led = tokensBefore;
    int next = trouble.next() + mend.dropped();
    boolean leadsOn = mend.dropped() > 0 && !mend.put().isEmpty();
    while (next < tokens.size() && led < WINDOW) {
      Optional<Place> behind = place.after(tokens.get(next).getType());
      if (behind.isEmpty()) {
        break;
      }
      read.add(new Trouble.Step(place, tokens.get(next)));
      place = behind.get();
      next++;
      led = next == tokens.size() ? WINDOW : led + 1;
      leadsOn = true;
    }
    return leadsOn
        ? Optional.of(
            new Trial(mend, trouble.later(next, read, place), led, costBefore + mend.cost()))
        : Optional.empty();
  }
}
