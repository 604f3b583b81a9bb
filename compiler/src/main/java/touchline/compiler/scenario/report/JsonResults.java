package touchline.compiler.scenario.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import touchline.compiler.report.JsonText;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.FlowCoverage.Count;
import touchline.compiler.scenario.FlowCoverage.Part;
import touchline.compiler.scenario.PathDifference;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;
import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/** Results for programs. */
final class JsonResults {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private JsonResults() {}

  static String of(TestResults results) {
    ObjectNode root = MAKE.objectNode();
    root.put("format", "touchline-test");
    root.put("version", 1);
    ArrayNode scenarios = root.putArray("scenarios");
    results.runs().forEach(run -> scenarios.add(scenario(run)));
    ArrayNode coverage = root.putArray("coverage");
    results.coverage().forEach(flow -> coverage.add(coverage(flow)));
    ObjectNode summary = root.putObject("summary");
    summary.put("scenarios", results.runs().size());
    summary.put("passed", results.runs().size() - results.failed());
    summary.put("failed", results.failed());
    summary.set("branches", count(results.branches()));
    summary.put("fine", results.isFine());
    return JsonText.of(root);
  }

  private static ObjectNode scenario(ScenarioRun run) {
    ObjectNode node = MAKE.objectNode();
    node.put("flow", run.flow().id());
    node.put("title", run.scenario().title());
    node.set("place", place(run.scenario().span()));
    node.put("passed", run.passed());
    node.set("path", texts(run.path()));
    ArrayNode failures = node.putArray("failures");
    run.failures().forEach(failure -> failures.add(failure(failure)));
    return node;
  }

  private static ObjectNode failure(Failure failure) {
    ObjectNode node = MAKE.objectNode();
    node.put("message", failure.message());
    node.set("place", place(failure.place()));
    failure.at().ifPresent(at -> node.set("at", place(at)));
    failure.paths().ifPresent(paths -> node.set("paths", paths(paths)));
    failure.help().ifPresent(help -> node.put("help", help));
    return node;
  }

  private static ObjectNode paths(PathDifference paths) {
    ObjectNode node = MAKE.objectNode();
    node.set("expected", texts(paths.expected()));
    node.set("actual", texts(paths.actual()));
    node.put("complete", paths.complete());
    node.put("differsFrom", paths.first());
    return node;
  }

  private static ObjectNode coverage(FlowCoverage flow) {
    ObjectNode node = MAKE.objectNode();
    node.put("flow", flow.flow().id());
    node.set("branches", count(flow.branches()));
    ArrayNode parts = node.putArray("parts");
    for (Part part : flow.parts()) {
      ObjectNode item = parts.addObject();
      item.put("kind", part.kind().word());
      item.put("id", part.id());
      item.put("name", part.name());
      item.put("words", part.words());
      item.put("times", part.times());
      item.set("place", place(part.place()));
    }
    return node;
  }

  private static ObjectNode count(Count count) {
    ObjectNode node = MAKE.objectNode();
    node.put("covered", count.covered());
    node.put("all", count.all());
    node.put("percent", count.percent());
    return node;
  }

  private static ObjectNode place(Span span) {
    Position position = span.position();
    ObjectNode node = MAKE.objectNode();
    node.put("file", span.file().path());
    node.put("line", position.line());
    node.put("column", position.column());
    return node;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = MAKE.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
