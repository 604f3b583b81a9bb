package touchline.compiler.diff;

import java.util.List;
import java.util.function.Consumer;

/** Finds changes of one or a few related kinds. */
public interface DiffRule {

  /** The kinds of the changes that it finds. */
  List<Kind> kinds();

  /** Tells each change; in any order, since they are sorted. */
  void find(Differences differences, Consumer<Change> changes);
}
