package touchline.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import touchline.compiler.diagnostics.DiagnosticCode;

class RegistryTest {

  @Test
  void codesAndTheirNamesAreUnique() {
    assertThat(Registry.codes()).extracting(DiagnosticCode::code).doesNotHaveDuplicates();
    assertThat(Registry.codes()).extracting(DiagnosticCode::name).doesNotHaveDuplicates();
  }

  @Test
  void codesAndTheirNamesLookAlike() {
    assertThat(Registry.codes())
        .extracting(DiagnosticCode::code)
        .allMatch(it -> it.matches("TL\\d{4}"));
    assertThat(Registry.codes())
        .extracting(DiagnosticCode::name)
        .allMatch(it -> it.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }
}
