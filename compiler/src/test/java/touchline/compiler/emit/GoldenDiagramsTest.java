package touchline.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.chart.SampleFlows;
import touchline.compiler.emit.EmitOptions.Chart;
import touchline.compiler.emit.EmitOptions.DetailLevel;
import touchline.compiler.emit.dot.DotEmitter;
import touchline.compiler.emit.mermaid.MermaidEmitter;
import touchline.compiler.emit.svg.SvgEmitter;

/** Diagrams of a flow that has everything; {@code -Dgolden.update=true} writes them. */
class GoldenDiagramsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("touchline.root", ".."))
          .resolve("compiler/src/test/resources/golden/diagram");

  /** Laid out by the embedded Graphviz, which is the same on every machine. */
  private static final EmitOptions OPTIONS =
      new EmitOptions(
          Chart.PROCESS,
          DetailLevel.FULL,
          EmitOptions.DEFAULT.touchpoint(),
          EmitOptions.Engine.EMBEDDED,
          EmitOptions.Audience.ALL,
          EmitOptions.SopDiagram.MERMAID,
          false);

  private static final Map<String, EmitOptions> CHARTS = charts();

  private static Map<String, EmitOptions> charts() {
    Map<String, EmitOptions> charts = new LinkedHashMap<>();
    charts.put("process", OPTIONS);
    charts.put("functional", OPTIONS.with(Chart.FUNCTIONAL, DetailLevel.FULL));
    charts.put("blocks", OPTIONS.with(Chart.BLOCKS, DetailLevel.FULL));
    charts.put("overview", OPTIONS.with(Chart.PROCESS, DetailLevel.OVERVIEW));
    charts.put("functional-overview", OPTIONS.with(Chart.FUNCTIONAL, DetailLevel.OVERVIEW));
    charts.put("blocks-overview", OPTIONS.with(Chart.BLOCKS, DetailLevel.OVERVIEW));
    charts.put("touchpoint", OPTIONS.forTouchpoint("phone"));
    return charts;
  }

  static Stream<String> names() {
    return Stream.concat(
        CHARTS.keySet().stream().flatMap(c -> Stream.of(c + ".dot", c + ".mmd")),
        Stream.of("process.svg", "functional.svg"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areAsTheyWere(String name) throws IOException {
    Path golden = FOLDER.resolve(name);
    String text = text(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areTheSameEverywhere(String name) {
    String here = text(name);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(text(name)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noneIsLeftOver() throws IOException {
    List<String> expected = names().toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(expected);
    }
  }

  private static String text(String name) {
    int dot = name.lastIndexOf('.');
    EmitOptions options = CHARTS.getOrDefault(name.substring(0, dot), OPTIONS);
    Emitter emitter =
        switch (name.substring(dot + 1)) {
          case "dot" -> new DotEmitter();
          case "mmd" -> new MermaidEmitter();
          default -> new SvgEmitter();
        };
    byte[] content = emitter.emit(SampleFlows.visit(), options).get(0).content();
    return new String(content, StandardCharsets.UTF_8);
  }
}
