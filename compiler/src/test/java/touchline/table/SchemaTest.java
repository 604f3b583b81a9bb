package touchline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.table.json.TableFile;

class SchemaTest {
  private final String file =
      new String(TableFile.write(SampleTable.create()), StandardCharsets.UTF_8);

  @Test
  void describesAllThatATableCanHold() {
    assertThat(Schema.findings(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1             | \"format\": 2",
        "\"flow\": \"sample\"      | \"flaw\": \"sample\"",
        "\"kind\": \"return\"      | \"kind\": \"teleport\"",
        "\"kind\": \"return\"      | \"kind\": \"return\", \"within\": \"PT1H\"",
        "\"outcome\": \"resolved\" | \"outcome\": \"fine\"",
        "\"join\": \"join.fork.both\" | \"fork\": \"join.fork.both\"",
        "\"on\": \"over\"          | \"on\": \"under\"",
        "\"on\": \"over\"          | \"on\": \"take\"",
        "\"on\": \"over\"          | \"on\": \"over\", \"limit\": 1",
        "\"limit\": 2              | \"limit\": 0",
        "\"PT20S\"                 | \"20 s\"",
        "\"P2D working\"           | \"P2D  working\"",
        "\"2.5\"                   | 2.5",
        "\"type\": \"date\"}       | \"type\": \"day\"}",
        "\"whole\": true           | \"whole\": \"yes\"",
        "\"op\": \"open\"          | \"op\": \"shut\"",
        "\"value\": \"-0.1\"       | \"value\": \"-0.10\"",
        "\"value\": \"no\"         | \"value\": \"maybe\"",
        "\"show\": \"agent\"       | \"show\": \"field\"",
        "\"url\":                  | \"address\":"
      })
  void refusesWhatATableCantHold(String found, String replacement) {
    assertThat(file).contains(found);
    assertThat(Schema.findings(file.replace(found, replacement))).isNotEmpty();
  }
}
