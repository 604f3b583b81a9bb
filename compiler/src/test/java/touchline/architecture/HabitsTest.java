package touchline.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A library: text in, values out, the same values every time and everywhere. */
class HabitsTest {
  private static final String OWN = "touchline..";

  /** Pictures are laid out by the machine's Graphviz where there is one: a process of its own. */
  private static final String PROCESSES = "touchline.compiler.emit.svg..";

  @Test
  void nothingPrints() {
    noClasses()
        .that()
        .resideInAPackage(OWN)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(Code.CLASSES);
  }

  @Test
  void nothingExits() {
    never(call(System.class, "exit"), call(Runtime.class, "exit"), call(Runtime.class, "halt"));
  }

  @Test
  void nothingOpensConnections() {
    noClasses()
        .that()
        .resideInAPackage(OWN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(.*Socket.*|URL|URLConnection|HttpURLConnection)")
        .check(Code.CLASSES);
  }

  @Test
  void nothingButPicturesTouchesTheDisk() {
    noClasses()
        .that()
        .resideInAPackage(OWN)
        .and()
        .resideOutsideOfPackage(PROCESSES)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.(nio\\.file\\.(Files|Path|Paths)|io\\.(File|File.*Stream))")
        .check(Code.CLASSES);
  }

  @Test
  void nothingLooksAtTheClock() {
    never(
        call(System.class, "currentTimeMillis"),
        call(System.class, "nanoTime"),
        target(owner(DescribedPredicate.describe("a clock", HabitsTest::isTime)))
            .and(target(name("now")))
            .forSubtype(),
        target(owner(is(Clock.class))).forSubtype(),
        call(Date.class, "<init>"));
  }

  @Test
  void nothingDependsOnTheMachinesLanguageOrZone() {
    never(
        call(Locale.class, "getDefault"),
        call(ZoneId.class, "systemDefault"),
        call(String.class, "toLowerCase").and(without(Locale.class)),
        call(String.class, "toUpperCase").and(without(Locale.class)),
        call(String.class, "format").and(without(Locale.class)),
        call(String.class, "formatted"),
        call(String.class, "getBytes").and(takesNothing()));
  }

  private static boolean isTime(JavaClass type) {
    return type.getPackageName().startsWith("java.time");
  }

  private static DescribedPredicate<JavaClass> is(Class<?> type) {
    return JavaClass.Predicates.type(type);
  }

  private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String method) {
    return target(owner(is(type))).and(target(name(method))).forSubtype();
  }

  private static DescribedPredicate<JavaCall<?>> without(Class<?> parameter) {
    return DescribedPredicate.describe(
        "without " + parameter.getSimpleName(),
        call -> call.getTarget().getRawParameterTypes().stream().noneMatch(is(parameter)));
  }

  private static DescribedPredicate<JavaCall<?>> takesNothing() {
    return DescribedPredicate.describe(
        "without parameters", call -> call.getTarget().getRawParameterTypes().isEmpty());
  }

  @SafeVarargs
  private static void never(DescribedPredicate<? super JavaCall<?>>... calls) {
    for (DescribedPredicate<? super JavaCall<?>> call : List.of(calls)) {
      noClasses().that().resideInAPackage(OWN).should().callCodeUnitWhere(call).check(Code.CLASSES);
    }
  }
}
