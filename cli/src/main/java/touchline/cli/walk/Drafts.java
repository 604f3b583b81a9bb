package touchline.cli.walk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.runtime.Case;
import touchline.runtime.Token;
import touchline.table.Value;

/**
 * What was filled in and does not count yet, since its step is not done: it stays while something
 * else comes between.
 *
 * @param all by token, then by field; empty: left empty
 */
record Drafts(Map<Integer, Map<String, Optional<Value>>> all) {
  static final Drafts NONE = new Drafts(Map.of());

  Drafts {
    all = Map.copyOf(all);
  }

  /** What was filled in for a token, in order. */
  Map<String, Optional<Value>> of(int token) {
    return all.getOrDefault(token, Map.of());
  }

  Drafts filling(int token, String field, Optional<Value> value) {
    Map<String, Optional<Value>> fields = new LinkedHashMap<>(of(token));
    fields.put(field, value);
    Map<Integer, Map<String, Optional<Value>>> more = new HashMap<>(all);
    more.put(token, fields);
    return new Drafts(more);
  }

  Drafts without(int token) {
    Map<Integer, Map<String, Optional<Value>>> less = new HashMap<>(all);
    less.remove(token);
    return new Drafts(less);
  }

  /** Only those of tokens that are where they were. */
  Drafts kept(Case before, Case after) {
    Map<Integer, Map<String, Optional<Value>>> kept = new HashMap<>(all);
    kept.keySet()
        .removeIf(
            id -> {
              Optional<Token> there = before.token(id);
              return !there.map(Token::place).equals(after.token(id).map(Token::place));
            });
    return new Drafts(kept);
  }
}
