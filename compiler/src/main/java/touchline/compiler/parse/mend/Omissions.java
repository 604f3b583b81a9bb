package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.token.Words;
import touchline.grammar.TouchlineParser;

/** Something is missing before the token that was found, or before one read just before it. */
final class Omissions implements Remedy {
  private static final int MOST_MISSING = 3;
  private static final int MOST_BACK = 2;

  private static final List<Integer> BOUND = List.of(TouchlineParser.AT, TouchlineParser.MOST);

  /** Signs are left out easily; other keywords less so. */
  private static final Map<Integer, Double> COSTS =
      Map.ofEntries(
          Map.entry(TouchlineParser.COMMA, 1.2),
          Map.entry(TouchlineParser.ARROW, 1.3),
          Map.entry(TouchlineParser.CLOSE_PARENTHESIS, 1.2),
          Map.entry(TouchlineParser.OPEN_PARENTHESIS, 1.2),
          Map.entry(TouchlineParser.OPEN_BRACE, 1.1),
          Map.entry(TouchlineParser.CLOSE_BRACE, 1.1),
          Map.entry(TouchlineParser.UNIT, 1.2),
          Map.entry(TouchlineParser.STRING, 1.3),
          Map.entry(TouchlineParser.WORD, 1.2),
          Map.entry(TouchlineParser.BY, 1.25),
          Map.entry(TouchlineParser.GO, 0.95),
          Map.entry(TouchlineParser.ON, 0.95),
          Map.entry(TouchlineParser.AT, 1.15),
          Map.entry(TouchlineParser.MOST, 1.15),
          Map.entry(TouchlineParser.WHEN, 1.4));

  /** What is a mistake of its own when a keyword has been read as a name. */
  private static final double UNLIKELY = 0.6;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Completion completion = new Completion(trouble.surplus());
    Stream<Mend> here =
        completion.before(trouble.here(), trouble.found().getType(), MOST_MISSING).stream()
            .map(types -> insert(trouble, types));
    Stream<Mend> before =
        IntStream.rangeClosed(1, MOST_BACK)
            .filter(trouble::canTakeBack)
            .boxed()
            .flatMap(
                back ->
                    completion
                        .before(trouble.place(back), trouble.step(back).token().getType(), 1)
                        .stream()
                        .filter(types -> isPart(types.get(0)))
                        .map(types -> insertBefore(trouble, back, types)));
    return Stream.concat(here, before);
  }

  private static Mend insert(Trouble trouble, List<Integer> types) {
    int offset = trouble.previous().end();
    List<Token> put = types.stream().map(type -> MadeToken.missing(type, offset)).toList();
    double cost = cost(trouble, types) + (trouble.readAsName(1) ? UNLIKELY : 0);
    if (becomesName(trouble.here(), types, trouble.found())) {
      cost += 2 * UNLIKELY;
    }
    return Mend.insert(put, cost, () -> finding(trouble, types));
  }

  private static Mend insertBefore(Trouble trouble, int back, List<Integer> types) {
    Token next = trouble.step(back).token();
    List<Token> put = new ArrayList<>();
    types.forEach(type -> put.add(MadeToken.missing(type, next.getStartIndex())));
    IntStream.iterate(back, i -> i > 0, i -> i - 1).forEach(i -> put.add(trouble.step(i).token()));
    double cost = cost(trouble, types) + 0.2 * back;
    if (becomesName(trouble.place(back), types, next)) {
      cost += UNLIKELY;
    }
    Expectation wanted = wanted(trouble.place(back), types);
    return Mend.replace(back, 0, put, cost, () -> Complaint.missing(trouble, back, wanted));
  }

  /** Whether it is part of something, and doesn't begin it. */
  private static boolean isPart(int type) {
    return type != TouchlineParser.FROM
        && Home.of(type).filter(home -> home != Home.BRANCH).isEmpty();
  }

  /** Whether a keyword can stand there only as a name, which it is hardly meant to be. */
  private static boolean becomesName(Place place, List<Integer> types, Token token) {
    Place behind = place;
    for (int type : types) {
      behind = behind.after(type).orElseThrow();
    }
    boolean afterComma = types.get(types.size() - 1) == TouchlineParser.COMMA;
    return !afterComma
        && Words.isKeyword(token.getType())
        && !behind.ownTypes().contains(token.getType());
  }

  private static double cost(Trouble trouble, List<Integer> types) {
    if (types.equals(List.of(TouchlineParser.NUMBER, TouchlineParser.UNIT))) {
      return 1.4;
    }
    int first = types.get(0);
    double cost = 1 + types.stream().mapToDouble(type -> cost(type) - 0.1).sum() * 0.9 - 0.9;
    boolean written =
        Words.isKeyword(first)
            && IntStream.rangeClosed(0, 2).anyMatch(i -> trouble.ahead(i).getType() == first);
    boolean escalates = trouble.inHeadOf(TouchlineParser.ESCALATE);
    cost += unlikely(trouble, first);
    cost += first == TouchlineParser.BY && escalates ? 0.4 : 0;
    cost -= first == TouchlineParser.TO && escalates ? 0.3 : 0;
    return cost + (written ? UNLIKELY : 0);
  }

  /** Jumps are rarer than other statements, and clauses stand behind their title. */
  private static double unlikely(Trouble trouble, int first) {
    boolean begins = trouble.here().accepts(TouchlineParser.STEP);
    if (first == TouchlineParser.ARROW && begins) {
      return trouble.atLineStart() ? UNLIKELY / 2 : UNLIKELY;
    }
    boolean clause = first == TouchlineParser.BY || first == TouchlineParser.TO;
    boolean statement = first != TouchlineParser.ARROW && Home.of(first).isPresent();
    return (clause && trouble.atLineStart()) || (statement && !trouble.atLineStart())
        ? UNLIKELY
        : 0;
  }

  private static double cost(int type) {
    return COSTS.getOrDefault(type, 1.6);
  }

  private static Diagnostic finding(Trouble trouble, List<Integer> types) {
    boolean brace = types.get(0) == TouchlineParser.CLOSE_BRACE;
    return trouble
        .openBrace()
        .filter(open -> brace)
        .map(open -> Braces.unclosed(trouble.span(open)))
        .orElseGet(() -> Complaint.missing(trouble, wantedBefore(trouble, types)));
  }

  /** What the missing tokens are: the whole of something, or just a word or sign of it. */
  private static Expectation wanted(Place place, List<Integer> types) {
    int first = types.get(0);
    if (types.equals(BOUND)) {
      boolean either = place.after(TouchlineParser.AT).orElseThrow().accepts(TouchlineParser.LEAST);
      return new Expectation(either ? "`at most` or `at least`" : "`at most`", "", false);
    }
    Expectation whole = place.expectation(first);
    if (types.size() > 1 || !whole.hasParts()) {
      return whole;
    }
    return Words.written(first).isEmpty()
        ? place.partExpectation(first)
        : Expectation.ofToken(first);
  }

  /** The same, but if several words would do, what they begin. */
  private static Expectation wantedBefore(Trouble trouble, List<Integer> types) {
    Place place = trouble.here();
    Token found = trouble.found();
    Token behind = trouble.ahead(1);
    int first = types.get(0);
    long possible =
        place.ownTypes().stream()
            .filter(type -> Home.of(type).equals(Home.of(first)))
            .filter(
                type ->
                    place
                        .after(type)
                        .flatMap(next -> next.after(found.getType()))
                        .filter(next -> next.accepts(behind.getType()))
                        .isPresent())
            .count();
    return Home.of(first).isPresent() && first != TouchlineParser.ARROW && possible > 1
        ? place.expectation(first)
        : wanted(place, types);
  }
}
