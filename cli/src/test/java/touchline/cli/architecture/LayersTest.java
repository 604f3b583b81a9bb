package touchline.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Options here, work there. */
class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("touchline.cli");

  @Test
  void onlyCommandsKnowPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("touchline.cli.commands")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void workKnowsNoCommand() {
    noClasses()
        .that()
        .resideInAPackage("touchline.cli.work")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("touchline.cli", "touchline.cli.commands")
        .check(CLASSES);
  }

  @Test
  void commandsTouchNoFiles() {
    noClasses()
        .that()
        .resideInAPackage("touchline.cli.commands")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(CLASSES);
  }

  @Test
  void onlyTheBeginningExitsAndOpensTheStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("touchline.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching("touchline.cli.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
