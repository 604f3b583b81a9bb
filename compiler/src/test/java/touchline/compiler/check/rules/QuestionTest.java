package touchline.compiler.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it urgent?",
        "Is it urgent? ",
        "Is it “urgent?”",
        "(Is it urgent?)",
        "Is it urgent? (Ask twice.)",
        "Is it urgent (or not)?",
        "Really?!",
        "¿Es urgente?",
        "هل الأمر عاجل؟",
        "紧急吗？",
        "急ぎですか",
        "急ぎですか。",
        "Είναι επείγον;",
        "Ինչպե՞ս եք",
        "ด่วนหรือไม่"
      })
  void asks(String text) {
    assertThat(Question.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Urgency",
        "Check the contract.",
        "Urgent? Ask the team lead",
        "Is it urgent (or not)",
        "Urgent;",
        "Fertig)",
        "…",
        "()"
      })
  void doesNot(String text) {
    assertThat(Question.is(text)).isFalse();
  }
}
