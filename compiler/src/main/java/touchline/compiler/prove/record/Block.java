package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import touchline.compiler.model.Scope;

/**
 * A block whose recordings count differently outside: a branch of a parallel, or a late or reminder
 * block beside a statement.
 */
final class Block {
  private final Scope scope;
  private final int owner;
  private final List<Recording> recordings = new ArrayList<>();
  private final BitSet recorded = new BitSet();
  private final BitSet cleared = new BitSet();

  /**
   * @param owner the fork, or the statement that the block runs beside
   */
  Block(Scope scope, int owner) {
    this.scope = scope;
    this.owner = owner;
  }

  void add(int field, Recording recording) {
    recordings.add(recording);
    recorded.set(field);
  }

  void clear(BitSet fields) {
    cleared.or(fields);
  }

  boolean runsBeside() {
    return scope.kind() != Scope.Kind.PARALLEL_BRANCH;
  }

  int owner() {
    return owner;
  }

  /** The fields that something in it records, whether or not they may be left empty. */
  BitSet recorded() {
    return recorded;
  }

  /** The fields that something in it may leave empty. */
  BitSet cleared() {
    return cleared;
  }

  /** Where it records anything. */
  List<Recording> recordings() {
    return recordings;
  }
}
