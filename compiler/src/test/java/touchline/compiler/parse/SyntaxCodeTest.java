package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.parse.message.SyntaxCode;

/** The list of codes is complete, and each code and name is there once. */
class SyntaxCodeTest {
  @Test
  void allAreListedOnce() throws IllegalAccessException {
    List<DiagnosticCode> declared = new ArrayList<>();
    for (Field field : SyntaxCode.class.getFields()) {
      declared.add((DiagnosticCode) field.get(null));
    }
    assertThat(SyntaxCode.all()).containsExactlyElementsOf(declared);
    assertThat(declared).extracting(DiagnosticCode::code).isSorted().doesNotHaveDuplicates();
    assertThat(declared).extracting(DiagnosticCode::name).doesNotHaveDuplicates();
    assertThat(declared).allMatch(code -> code.code().matches("TL0[01]\\d\\d"));
  }
}
