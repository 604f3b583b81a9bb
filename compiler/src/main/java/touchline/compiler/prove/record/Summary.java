package touchline.compiler.prove.record;

import java.util.Map;
import java.util.Set;
import touchline.compiler.source.Span;

/**
 * What a call of a flow does to the case's record.
 *
 * @param known false if the flow could not be read, so that nothing may be said about its calls
 * @param fields all that it, or a flow that it calls, knows of
 * @param certain recorded on every way to its end
 * @param cleared may be left empty at its end, whatever was there before
 * @param recorded what it may record at all, with one place each
 */
record Summary(
    boolean known,
    Set<String> fields,
    Set<String> certain,
    Set<String> cleared,
    Map<String, Span> recorded) {

  /** Of a flow that could not be read. */
  static final Summary UNKNOWN = new Summary(false, Set.of(), Set.of(), Set.of(), Map.of());
}
