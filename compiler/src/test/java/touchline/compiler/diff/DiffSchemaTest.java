package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.report.TextStyle;

/**
 * Changes for programs are as their schema says, as a validator of another maker understands it.
 */
class DiffSchemaTest {
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(Versions.read(Versions.ROOT.resolve("docs/schema/diff.schema.json")));
  private final Compilation base = Versions.of("visit.flow", Edit.base());

  @Test
  void describesTheChangesOfEachEdit() {
    for (Edit edit : Edit.all()) {
      assertThat(schema.validate(json(edit), InputFormat.JSON)).as("%s", edit).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "touchline-diff/1 | touchline-diff/2",
        "\"risky\",       | \"dangerous\",",
        "deadline-longer  | Deadline",
        "\"line\" :       | \"row\" :",
        "\"notes\" :      | \"note\" :"
      })
  void refusesWhatIsNotSo(String found, String replacement) {
    Edit edit =
        Edit.all().stream().filter(it -> it.name().equals("deadline-longer")).findFirst().get();
    String json = json(edit);
    assertThat(json).contains(found);
    assertThat(schema.validate(json.replace(found, replacement), InputFormat.JSON)).isNotEmpty();
  }

  private String json(Edit edit) {
    Comparison comparison =
        Comparison.of(base, Versions.of("visit.flow", edit.applied(Edit.base())));
    return DiffFormat.JSON.of(comparison.differences(), comparison.changes(), TextStyle.PLAIN);
  }
}
