package touchline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One direction, no way back: text, syntax tree, model, outputs. */
class DirectionsTest {

  /** Each family of packages, and the families that it may know besides itself. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("compiler.source", List.of()),
          Map.entry("compiler.diagnostics", List.of("compiler.source")),
          Map.entry("compiler.parallel", List.of()),
          Map.entry("compiler.pages", List.of()),
          Map.entry(
              "compiler.report",
              List.of("compiler.source", "compiler.diagnostics", "compiler.pages")),
          Map.entry(
              "compiler.fix",
              List.of("compiler.source", "compiler.diagnostics", "compiler.report")),
          Map.entry("compiler.ast", List.of("compiler.source")),
          Map.entry(
              "compiler.parse",
              List.of(
                  "grammar",
                  "compiler.parallel",
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.ast")),
          Map.entry("compiler.format", List.of("compiler.source", "compiler.ast")),
          Map.entry(
              "compiler.merge", List.of("compiler.source", "compiler.diagnostics", "compiler.ast")),
          Map.entry("compiler.model", List.of("compiler.source")),
          Map.entry(
              "compiler.analyze",
              List.of(
                  "compiler.parallel",
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.ast",
                  "compiler.model")),
          Map.entry("compiler.prove", List.of("compiler.source", "compiler.model")),
          Map.entry(
              "compiler.check",
              List.of(
                  "compiler.parallel",
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.model",
                  "compiler.prove")),
          Map.entry(
              "compiler.scenario",
              List.of(
                  "compiler.source",
                  "compiler.report",
                  "compiler.model",
                  "compiler.prove",
                  "table",
                  "runtime")),
          Map.entry(
              "compiler.coverage",
              List.of(
                  "compiler.source",
                  "compiler.model",
                  "compiler.scenario",
                  "compiler.wording",
                  "compiler.emit")),
          Map.entry("compiler.toml", List.of("compiler.source", "compiler.diagnostics")),
          Map.entry(
              "compiler.project",
              List.of(
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.toml",
                  "compiler.ast",
                  "compiler.check")),
          Map.entry(
              "compiler.allow", List.of("compiler.source", "compiler.diagnostics", "compiler.ast")),
          Map.entry(
              "compiler.diff",
              List.of(
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.model",
                  "compiler.prove",
                  "compiler.report",
                  "compiler.scenario",
                  "compiler.chart",
                  "compiler.emit")),
          Map.entry("compiler.wording", List.of("compiler.source", "compiler.model")),
          Map.entry(
              "compiler.chart",
              List.of(
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.model",
                  "compiler.wording",
                  "compiler.emit")),
          Map.entry(
              "compiler.emit",
              List.of(
                  "compiler.source",
                  "compiler.diagnostics",
                  "compiler.model",
                  "compiler.wording",
                  "compiler.chart",
                  "table")),
          Map.entry(
              "compiler.map",
              List.of(
                  "compiler.source",
                  "compiler.model",
                  "compiler.report",
                  "compiler.emit",
                  "table")),
          Map.entry("table", List.of()),
          Map.entry("runtime", List.of("table")),
          Map.entry("grammar", List.of()));

  static Stream<String> families() {
    return MAY_KNOW.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("families")
  void aFamilyKnowsOnlyTheFamiliesBelowIt(String family) {
    String[] known =
        Stream.concat(Stream.of(family), MAY_KNOW.getOrDefault(family, List.of()).stream())
            .map(name -> "touchline." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("touchline." + family + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("touchline..").or(resideInAnyPackage(known)))
        .allowEmptyShould(true)
        .check(Code.CLASSES);
  }

  @Test
  void everyPackageBelongsToAFamily() {
    List<String> strays =
        Code.CLASSES.stream()
            .map(type -> type.getPackageName())
            .distinct()
            .filter(name -> !name.equals("touchline.compiler"))
            .filter(name -> families().noneMatch(family -> isIn(name, "touchline." + family)))
            .toList();
    assertThat(strays).as("packages that %s says nothing about", getClass()).isEmpty();
  }

  private static boolean isIn(String packageName, String family) {
    return packageName.equals(family) || packageName.startsWith(family + ".");
  }

  @Test
  void nothingKnowsTheFacade() {
    noClasses()
        .that()
        .resideOutsideOfPackage("touchline.compiler")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("touchline.compiler")
        .check(Code.CLASSES);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching("touchline.(**)").should().beFreeOfCycles().check(Code.CLASSES);
  }

  @Test
  void noTargetKnowsAnother() {
    slices()
        .matching("touchline.compiler.emit.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAPackage("touchline.compiler.emit.svg.."),
            resideInAPackage("touchline.compiler.emit.dot.."))
        .check(Code.CLASSES);
  }

  @Test
  void onlyTheParserKnowsAntlr() {
    onlyIn(List.of("touchline.compiler.parse..", "touchline.grammar.."), "org.antlr..");
  }

  @Test
  void onlyPicturesKnowGraphvizWebAssemblyAndRasters() {
    onlyIn(
        List.of("touchline.compiler.emit.svg.."),
        "guru.nidi..",
        "com.dylibso..",
        "com.github.weisj..");
  }

  @Test
  void theRuntimeKnowsOnlyTheTableTheJdkAndSafePatterns() {
    classes()
        .that()
        .resideInAPackage("touchline.runtime..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "touchline.runtime..",
            "touchline.table..",
            "java..",
            "org.jspecify..",
            "com.google.re2j..")
        .allowEmptyShould(true)
        .check(Code.CLASSES);
  }

  private static void onlyIn(List<String> homes, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .as("only " + homes + " use " + Arrays.toString(libraries))
        .check(Code.CLASSES);
  }
}
