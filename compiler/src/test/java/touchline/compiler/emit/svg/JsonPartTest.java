package touchline.compiler.emit.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPartTest {

  @Test
  void readsTextsAndListsOfObjects() {
    JsonPart part =
        JsonPart.read(
            """
            { "bb": "0,0,9,8", "directed": true, "n": -1.5e3, "none": null,
              "objects": [ {"_gvid": 0, "name": "a", "nodes": [1, [2], "x"]}, {"name": "b"} ],
              "edges": [] }
            """);

    assertThat(part.text("bb")).isEqualTo("0,0,9,8");
    assertThat(part.text("directed")).isEmpty();
    assertThat(part.list("objects"))
        .extracting(each -> each.text("name"))
        .containsExactly("a", "b");
    assertThat(part.list("edges")).isEmpty();
    assertThat(part.list("nothing")).isEmpty();
  }

  @Test
  void takesBackEscapes() {
    JsonPart part = JsonPart.read("{\"a\\\"\": \"x\\\\y\\/\\n\\t\\b\\f\\r\\u00e9\\ud83d\\udcde\"}");

    assertThat(part.text("a\"")).isEqualTo("x\\y/\n\t\b\f\r\u00e9\uD83D\uDCDE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a", "{\"a\": \"", "{\"a\\", "{\"a\": ?}", "{\"a\": ["})
  void refusesWhatIsNoObject(String text) {
    assertThatThrownBy(() -> JsonPart.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
