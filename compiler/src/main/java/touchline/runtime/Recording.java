package touchline.runtime;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import touchline.table.Detail;
import touchline.table.Value;

/** Writes down what a statement records and sets: all of it, or nothing. */
final class Recording implements Detail.Cases<Boolean> {
  private final FlowProgram flow;
  private final Map<String, Value> given;
  private final Map<String, Optional<Value>> changes = new LinkedHashMap<>();
  private final Set<String> notAsked;

  private Recording(FlowProgram flow, Map<String, Value> given) {
    this.flow = flow;
    this.given = given;
    this.notAsked = new TreeSet<>(given.keySet());
  }

  /**
   * Checks and writes.
   *
   * @param given a value for each field that is not left empty
   * @throws RefusedException if a value is missing, or doesn't fit, or nobody asked for it
   */
  static void of(Motion motion, Token token, Map<String, Value> given) {
    List<Detail> details = token.place().node().work().details();
    if (details.isEmpty() && given.isEmpty()) {
      return;
    }
    Recording recording = new Recording(motion.flow(token), given);
    details.forEach(detail -> detail.match(recording));
    if (!recording.notAsked.isEmpty()) {
      throw new RefusedException(
          "`"
              + token.place()
              + "` does not record `"
              + String.join("`, `", recording.notAsked)
              + "`.");
    }
    recording.changes.forEach(motion::record);
  }

  @Override
  public Boolean record(Detail.RecordFields detail) {
    for (Detail.Recorded recorded : detail.fields()) {
      String field = recorded.field();
      notAsked.remove(field);
      Optional<Value> value = Optional.ofNullable(given.get(field)).map(Recording::normal);
      if (value.isEmpty() && !recorded.optional()) {
        throw new RefusedException("`" + field + "` must be filled in.");
      }
      if (value.isPresent()) {
        flow.check(field).wrong(value.get()).ifPresent(Recording::refuse);
      }
      changes.put(field, value);
    }
    return true;
  }

  @Override
  public Boolean set(Detail.SetField detail) {
    changes.put(detail.field(), Optional.of(detail.value()));
    return true;
  }

  private static void refuse(String wrong) {
    throw new RefusedException(wrong);
  }

  private static Value normal(Value value) {
    return value instanceof Value.TextValue text
        ? new Value.TextValue(Normalizer.normalize(text.text(), Normalizer.Form.NFC))
        : value;
  }

  @Override
  public Boolean doing(Detail.Do detail) {
    return false;
  }

  @Override
  public Boolean say(Detail.Say detail) {
    return false;
  }

  @Override
  public Boolean see(Detail.See detail) {
    return false;
  }

  @Override
  public Boolean note(Detail.Note detail) {
    return false;
  }

  @Override
  public Boolean scale(Detail.Scale detail) {
    return false;
  }
}
