package touchline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.antlr.v4.runtime.ParserRuleContext;
import org.junit.jupiter.api.Test;

/** Parse trees keep what has a label in the grammar and nothing else. */
class LabelsTest {
  @Test
  void buildersAskForNoOtherChildren() {
    noClasses()
        .that()
        .resideInAPackage("touchline.compiler.parse..")
        .should()
        .callMethodWhere(
            target(owner(assignableTo(ParserRuleContext.class)))
                .and(target(not(nameMatching("accept|getStart|getStop|getRuleIndex")))))
        .check(Code.CLASSES);
  }
}
