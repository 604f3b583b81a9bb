package touchline.cli.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.runtime.Case;
import touchline.runtime.Token;
import touchline.table.Value;

/**
 * A case with what the person at it is doing: a value, so that taking something back is going back
 * to the one before.
 *
 * @param state of the case
 * @param focus the token that is worked on; none once the case has ended
 * @param drafts what was filled in and does not count yet
 * @param notes in order
 * @param skipped how much time was let pass faster than it does
 */
record WalkState(
    Case state, OptionalInt focus, Drafts drafts, List<String> notes, Duration skipped) {

  WalkState {
    notes = List.copyOf(notes);
  }

  /** The token that is worked on. */
  Optional<Token> working() {
    return focus.isPresent() ? state.token(focus.getAsInt()) : Optional.empty();
  }

  /** What was filled in where somebody works now. */
  Map<String, Optional<Value>> draft() {
    return drafts.of(focus.orElse(-1));
  }

  /** What is known of the case now, with what was filled in and does not count yet. */
  Map<String, Value> known() {
    Map<String, Value> known = new LinkedHashMap<>(state.data());
    draft()
        .forEach(
            (field, value) -> {
              known.remove(field);
              value.ifPresent(it -> known.put(field, it));
            });
    return known;
  }

  WalkState filling(String field, Optional<Value> value) {
    Drafts more = drafts.filling(focus.orElseThrow(), field, value);
    return new WalkState(state, focus, more, notes, skipped);
  }

  /** With nothing filled in where somebody works now. */
  WalkState fresh() {
    return new WalkState(state, focus, drafts.without(focus.orElse(-1)), notes, skipped);
  }

  WalkState noting(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new WalkState(state, focus, drafts, more, skipped);
  }

  WalkState skipping(Duration length) {
    return new WalkState(state, focus, drafts, notes, skipped.plus(length));
  }

  /** The same position with the next state of the case. */
  WalkState with(Case next) {
    return new WalkState(next, focus, drafts.kept(state, next), notes, skipped);
  }

  /** At another position. */
  WalkState at(OptionalInt token) {
    return new WalkState(state, token, drafts, notes, skipped);
  }
}
