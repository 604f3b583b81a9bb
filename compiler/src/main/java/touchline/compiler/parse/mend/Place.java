package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import touchline.grammar.TouchlineParser;

/**
 * A place in the grammar: every way in which the tokens read so far can go on. It is found by
 * walking ANTLR's transition network directly, so that it knows exactly which tokens can follow,
 * and costs nothing to try a token on. Immutable but for what it remembers.
 */
final class Place {
  private final List<Stance> origins;
  private final List<Stance> stances = new ArrayList<>();
  private final Map<Integer, Optional<Place>> next = new HashMap<>();
  private final Set<Integer> ownTypes = new LinkedHashSet<>();
  private final Map<Object, List<List<Integer>>> remembered = new HashMap<>();

  private Place(List<Stance> origins) {
    this.origins = origins;
    follow(rule -> true, stances::add);
  }

  /** Where a file begins. */
  static Place start() {
    ATNState state = TouchlineParser._ATN.ruleToStartState[TouchlineParser.RULE_file];
    return Frame.outermost().at(state);
  }

  static Place at(ATNState state, Frame frame) {
    return new Place(List.of(new Stance(state, frame)));
  }

  /** The place behind a token of this type; none if it can't stand here. */
  Optional<Place> after(int type) {
    return next.computeIfAbsent(type, this::read);
  }

  boolean accepts(int type) {
    return after(type).isPresent();
  }

  /** The types of the tokens that can stand here as themselves, not as a name. */
  Set<Integer> ownTypes() {
    if (ownTypes.isEmpty()) {
      stances.stream()
          .filter(stance -> !NAME_RULES.contains(stance.state.ruleIndex))
          .map(Place::labels)
          .forEach(ownTypes::addAll);
    }
    return ownTypes;
  }

  /** What was found out about this place before; {@code find} is asked only the first time. */
  List<List<Integer>> remember(Object question, Supplier<List<List<Integer>>> find) {
    List<List<Integer>> known = remembered.get(question);
    if (known == null) {
      known = find.get();
      remembered.put(question, known);
    }
    return known;
  }

  /** What can stand here, in the grammar's order, the nearest first. */
  List<Expectation> expectations() {
    Set<Expectation> found = new LinkedHashSet<>();
    follow(
        rule -> Expectation.ofRule(rule.state.ruleIndex).map(found::add).isEmpty(),
        stance -> labels(stance).forEach(type -> found.add(Expectation.ofToken(type))));
    return List.copyOf(found);
  }

  /** What a token of this type, which can stand here, would be part of. */
  Expectation expectation(int type) {
    List<Expectation> around = around(type);
    return around.isEmpty() ? Expectation.ofToken(type) : around.get(0);
  }

  /** The same, but the smallest part. */
  Expectation partExpectation(int type) {
    List<Expectation> around = around(type);
    return around.isEmpty() ? Expectation.ofToken(type) : around.get(around.size() - 1);
  }

  /** What a token of this type would be part of, from the largest to the smallest. */
  private List<Expectation> around(int type) {
    List<Expectation> found = new ArrayList<>();
    follow(
        rule -> {
          boolean possible = rule.frame.at(rule.state).accepts(type);
          if (possible) {
            Expectation.ofRule(rule.state.ruleIndex).ifPresent(found::add);
          }
          return possible;
        },
        stance -> {});
    return found;
  }

  private void follow(Predicate<Stance> descend, Consumer<Stance> reading) {
    Set<Stance> seen = new LinkedHashSet<>();
    origins.forEach(origin -> close(origin, descend, seen, reading));
  }

  private static Set<Integer> labels(Stance stance) {
    Set<Integer> types = new LinkedHashSet<>();
    for (Transition transition : stance.state.getTransitions()) {
      types.addAll(transition.label().toSet());
    }
    return types;
  }

  private Optional<Place> read(int type) {
    List<Stance> targets = new ArrayList<>();
    for (Stance stance : stances) {
      for (Transition transition : stance.state.getTransitions()) {
        if (transition.matches(type, Token.EOF, TouchlineParser._ATN.maxTokenType)) {
          targets.add(new Stance(transition.target, stance.frame));
        }
      }
    }
    return switch (targets.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(targets.get(0).frame.at(targets.get(0).state));
      default -> Optional.of(new Place(targets));
    };
  }

  /**
   * Follows everything that reads no token.
   *
   * @param descend whether to go into a rule
   * @param reading takes each stance from which a token is read
   */
  private static void close(
      Stance stance, Predicate<Stance> descend, Set<Stance> seen, Consumer<Stance> reading) {
    if (!seen.add(stance)) {
      return;
    }
    if (stance.state instanceof RuleStopState) {
      stance
          .frame
          .parent()
          .ifPresent(
              parent -> close(new Stance(stance.frame.after(), parent), descend, seen, reading));
      return;
    }
    boolean reads = false;
    for (Transition transition : stance.state.getTransitions()) {
      if (transition instanceof RuleTransition call) {
        Stance called = new Stance(call.target, stance.frame.calling(call.followState));
        if (descend.test(called)) {
          close(called, descend, seen, reading);
        }
      } else if (transition.isEpsilon()) {
        close(new Stance(transition.target, stance.frame), descend, seen, reading);
      } else {
        reads = true;
      }
    }
    if (reads) {
      reading.accept(stance);
    }
  }

  private static final Set<Integer> NAME_RULES =
      Set.of(
          TouchlineParser.RULE_name,
          TouchlineParser.RULE_keyword,
          TouchlineParser.RULE_branchAnswer);

  /** A state of the network, and the rules that it is in. */
  private record Stance(ATNState state, Frame frame) {}
}
