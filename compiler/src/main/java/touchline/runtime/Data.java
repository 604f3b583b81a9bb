package touchline.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchline.table.Value;

/** What is recorded, in the order of recording. It never changes, so that states can share it. */
final class Data extends AbstractMap<String, Value> {
  private final Map<String, Value> values;

  private Data(Map<String, Value> values) {
    this.values = values;
  }

  static Data of(Map<String, Value> values) {
    return values instanceof Data data ? data : new Data(new LinkedHashMap<>(values));
  }

  /** The same with another value of a field, which is the last one now; none: without it. */
  Data with(String field, Optional<Value> value) {
    Map<String, Value> changed = new LinkedHashMap<>(values);
    changed.remove(field);
    value.ifPresent(known -> changed.put(field, known));
    return new Data(changed);
  }

  @Override
  public @Nullable Value get(@Nullable Object field) {
    return values.get(field);
  }

  @Override
  public boolean containsKey(@Nullable Object field) {
    return values.containsKey(field);
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    return Collections.unmodifiableMap(values).entrySet();
  }
}
