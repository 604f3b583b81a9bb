package touchline.compiler.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Field;
import touchline.compiler.model.FieldType;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Value;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

class ConditionWordsTest {
  private static final Span HERE = new SourceFile("a.flow", "").span(0, 0);

  private static final Field AGE = field("Age of the machine", new FieldType.DurationType());
  private static final Field CONTRACT = field("Service contract", new FieldType.YesNoType());
  private static final Field VISIT = field("Visit date", new FieldType.DateType());
  private static final Field SEVERITY =
      field("Severity", new FieldType.ChoiceType(List.of("low", "medium", "high")));

  private static final Condition YOUNG =
      new Condition.Comparison(AGE, Operator.LESS_OR_EQUAL, years(2), HERE);
  private static final Condition COVERED = new Condition.Holds(CONTRACT, HERE);
  private static final Condition SERIOUS =
      new Condition.OneOf(SEVERITY, List.of(choice("medium"), choice("high")), HERE);

  @Test
  void comparesInWords() {
    assertThat(english(YOUNG)).isEqualTo("Age of the machine at most 2 years");
    assertThat(english(not(YOUNG))).isEqualTo("Age of the machine more than 2 years");
    assertThat(english(COVERED)).isEqualTo("Service contract: yes");
    assertThat(english(not(COVERED))).isEqualTo("Service contract: no");
    assertThat(english(SERIOUS)).isEqualTo("Severity is medium or high");
    assertThat(english(not(SERIOUS))).isEqualTo("Severity is none of these: medium or high");
    assertThat(english(new Condition.IsKnown(VISIT, HERE))).isEqualTo("Visit date is known");
    assertThat(english(not(new Condition.Open(HERE)))).isEqualTo("outside opening hours");
  }

  @Test
  void putsParenthesesWhereAndMeetsOr() {
    assertThat(english(and(COVERED, YOUNG)))
        .isEqualTo("Service contract: yes and Age of the machine at most 2 years");
    assertThat(english(and(COVERED, SERIOUS)))
        .isEqualTo("Service contract: yes and (Severity is medium or high)");
    assertThat(english(or(or(COVERED, YOUNG), and(COVERED, YOUNG))))
        .isEqualTo(
            "Service contract: yes or Age of the machine at most 2 years or"
                + " (Service contract: yes and Age of the machine at most 2 years)");
    assertThat(english(not(or(COVERED, YOUNG))))
        .isEqualTo("not (Service contract: yes or Age of the machine at most 2 years)");
    assertThat(english(not(not(and(COVERED, YOUNG))))).isEqualTo(english(and(COVERED, YOUNG)));
  }

  @Test
  void datesComeBeforeAndAfterOneAnother() {
    Value day = new Value.DateValue(LocalDate.of(2026, 11, 1));
    Condition condition = new Condition.Comparison(VISIT, Operator.LESS, day, HERE);
    assertThat(english(condition)).isEqualTo("Visit date before 1 November 2026");
    assertThat(Phrases.of("de").condition(condition))
        .isEqualTo("Visit date vor dem 1. November 2026");
    assertThat(Phrases.of("da").condition(not(condition)))
        .isEqualTo("Visit date tidligst den 1. november 2026");
  }

  @Test
  void namesTouchpointsAndRequests() {
    Touchpoint phone = new Touchpoint("phone", "Phone", false, Optional.empty(), HERE);
    Touchpoint email = new Touchpoint("email", "E-mail", false, Optional.empty(), HERE);
    Request complaint = new Request("complaint", "Complaint", HERE);
    assertThat(english(new Condition.TouchpointIs(List.of(phone, email), false, HERE)))
        .isEqualTo("contact via Phone or E-mail");
    assertThat(english(not(new Condition.TouchpointIs(List.of(phone), true, HERE))))
        .isEqualTo("contact via Phone");
    assertThat(english(new Condition.RequestIs(List.of(complaint), true, HERE)))
        .isEqualTo("request is not Complaint");
  }

  @Test
  void aQuestionIsAnswered() {
    Field question = field("Is the machine running?", new FieldType.YesNoType());
    assertThat(english(new Condition.Holds(question, HERE)))
        .isEqualTo("Is the machine running? yes");
  }

  @Test
  void longChainsDoNotOverflowTheStack() {
    Condition chain = COVERED;
    for (int i = 0; i < 100_000; i++) {
      chain = or(chain, YOUNG);
    }
    assertThat(english(chain)).startsWith("Service contract: yes or").hasSizeGreaterThan(100_000);
  }

  private static String english(Condition condition) {
    return Phrases.of("en").condition(condition);
  }

  private static Condition not(Condition condition) {
    return new Condition.Not(condition, HERE);
  }

  private static Condition and(Condition left, Condition right) {
    return new Condition.And(left, right, HERE);
  }

  private static Condition or(Condition left, Condition right) {
    return new Condition.Or(left, right, HERE);
  }

  private static Value choice(String choice) {
    return new Value.ChoiceValue(choice);
  }

  private static Value years(int years) {
    return new Value.DurationValue(
        new Duration(BigDecimal.valueOf(years), Duration.Unit.YEAR, false));
  }

  private static Field field(String label, FieldType type) {
    return new Field(label, label, type, false, false, HERE);
  }
}
