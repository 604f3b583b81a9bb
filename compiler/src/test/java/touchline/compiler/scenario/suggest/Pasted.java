package touchline.compiler.scenario.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.ScenarioSuggestions;
import touchline.compiler.ScenarioTests;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;
import touchline.compiler.scenario.TestResults;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * Flow files in memory, with suggested scenarios pasted in.
 *
 * @param files texts by path
 */
public record Pasted(Map<String, String> files) {

  /** The files without their scenarios. */
  public static Pasted without(Map<String, String> files) {
    Map<String, String> bare = new LinkedHashMap<>(files);
    for (Flow flow : new Pasted(files).flows()) {
      for (Scenario scenario : flow.scenarios()) {
        bare.merge(
            scenario.span().file().path(),
            scenario.span().text(),
            (text, written) -> text.replace(written, ""));
      }
    }
    return new Pasted(bare);
  }

  public List<Flow> flows() {
    List<SourceFile> sources = new ArrayList<>();
    Map<String, SourceFile> known = new LinkedHashMap<>();
    files.forEach((path, text) -> known.put(path, new SourceFile(path, text)));
    sources.addAll(known.values());
    Compilation compilation = OnlyErrors.compile(sources, new Known(known));
    assertThat(compilation.hasErrors())
        .as(() -> compilation.diagnostics() + "\n" + files.values())
        .isFalse();
    return compilation.project().flows();
  }

  public List<Suggestion> suggestions() {
    List<Flow> flows = flows();
    return ScenarioSuggestions.of(flows, flows);
  }

  /** The same files, each with the scenarios that are suggested for its flows. */
  public Pasted with(List<Suggestion> suggestions) {
    Pasted more = this;
    for (Suggestion suggestion : suggestions) {
      more = more.with(suggestion.flow(), suggestion.scenarios());
    }
    return more;
  }

  /** The same files, with these scenarios of a flow beside it. */
  public Pasted with(String flow, List<String> scenarios) {
    Map<String, String> more = new LinkedHashMap<>(files);
    flows().stream()
        .filter(it -> it.id().equals(flow))
        .map(it -> it.span().file().path())
        .forEach(path -> more.merge(path, String.join("\n", scenarios), String::concat));
    return new Pasted(more);
  }

  public TestResults results() {
    List<Flow> flows = flows();
    return ScenarioTests.run(flows, flows, any -> true, 0);
  }

  private record Known(Map<String, SourceFile> byPath) implements Sources {
    @Override
    public Lookup find(SourceFile importer, String path) {
      Path file = Path.of(importer.path()).resolveSibling(path).normalize();
      return Optional.ofNullable(byPath.get(file.toString().replace('\\', '/')))
          .<Lookup>map(Found::new)
          .orElseGet(() -> new Missing(List.of()));
    }
  }
}
