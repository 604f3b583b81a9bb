package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The number of a step: {@code 7}, or {@code 7.2} for the second one that is listed below it. */
record StepNumber(List<Integer> path) implements Comparable<StepNumber> {
  /** What the numbers of the body are below of. */
  static final StepNumber NONE = new StepNumber(List.of());

  StepNumber {
    path = List.copyOf(path);
  }

  /** The number of the {@code place}-th step below this one. */
  StepNumber below(int place) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(place);
    return new StepNumber(longer);
  }

  /** Down the page. */
  @Override
  public int compareTo(StepNumber other) {
    return Arrays.compare(path.toArray(Integer[]::new), other.path.toArray(Integer[]::new));
  }

  @Override
  public String toString() {
    return path.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
