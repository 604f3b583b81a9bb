package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Value;

/** The values that something can have, cut into cells: within a cell no condition tells apart. */
sealed interface Values permits Scale, Names {

  /** How many cells there are. */
  int size();

  /** The cells for which a comparison holds. */
  BitSet where(Operator operator, Value value);

  /** The cell of a value by its name; none where values have no names. */
  BitSet named(String name);

  /**
   * One natural value out of some cells, as it is written in a flow file; none if there is no one
   * value to write.
   */
  Optional<String> sample(BitSet cells);

  /** Some cells in the words of a condition, such as {@code amount < 5 EUR}. */
  String words(String name, BitSet cells);

  /**
   * The written values that stand alone in some cells, if they are values of a scale: where {@code
   * <} is easily taken for {@code <=}.
   */
  List<String> points(BitSet cells);
}
