package touchline.compiler.scenario.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.reference.RandomFile;

/** The text of flows {@code tested}, {@code near} and {@code far}. */
public record RandomFlows(String text) {
  private static final Pattern STEP = Pattern.compile("\"Do s(\\d+)\"");

  /** Random ones; none if they have errors. */
  public static Optional<RandomFlows> of(int seed) {
    RandomFlows flows = new RandomFlows(RandomFile.of(new Random(seed)));
    return compile(flows.text).hasErrors() ? Optional.empty() : Optional.of(flows);
  }

  /** The same, with times that steps usually take. */
  RandomFlows timed() {
    return new RandomFlows(STEP.matcher(text).replaceAll("$0 takes $1 min"));
  }

  /** Random cases of the first of the flows, those that came to their end. */
  List<ToldCase> told(int seed, int runs) {
    List<Flow> flows = with(List.of());
    List<ToldCase> told = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      new Telling(flows, tested(), new Random(1_000L * seed + run)).tell().ifPresent(told::add);
    }
    return told;
  }

  /** Those as scenarios of a file. */
  public List<String> scenarios(int seed, int runs) {
    List<String> scenarios = new ArrayList<>();
    for (ToldCase one : told(seed, runs)) {
      scenarios.add(scenario("told " + scenarios.size(), one.whole()));
    }
    return scenarios;
  }

  Flow tested() {
    return with(List.of()).stream().filter(Flow::hasTouchpoints).findFirst().orElseThrow();
  }

  static String scenario(String title, List<String> entries) {
    return "scenario \"" + title + "\" of tested {\n  " + String.join("\n  ", entries) + "\n}\n";
  }

  /** The flows with these scenarios pasted in. */
  public List<Flow> with(List<String> scenarios) {
    String whole = text + String.join("", scenarios);
    Compilation compilation = compile(whole);
    assertThat(compilation.hasErrors())
        .as(() -> compilation.diagnostics() + "\n" + whole)
        .isFalse();
    return compilation.project().flows();
  }

  private static Compilation compile(String text) {
    return OnlyErrors.compile(
        List.of(new SourceFile("test.flow", text)),
        (importer, path) -> new Sources.Missing(List.of()));
  }
}
