package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchline.compiler.map.MapFormat;
import touchline.compiler.map.RequestMap;
import touchline.compiler.source.CellWidth;

/** The map of a project of two countries, in every form, to the letter. */
class MapTest {
  private static final Path FOLDER = Project.RESOURCES.resolve("map");

  @ParameterizedTest
  @EnumSource
  void is_as_expected(MapFormat format) throws IOException {
    String written = format.write(map(TextSources.of(FOLDER)));
    Path expected = FOLDER.resolve("map." + format.name().toLowerCase(Locale.ROOT));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, written);
    }
    assertThat(written).isEqualTo(Project.read(expected));
  }

  @Test
  void counts_what_no_flow_handles() {
    assertThat(map(TextSources.of(FOLDER)).holes()).isEqualTo(5);
    assertThat(map(TextSources.of(Project.EXAMPLES)).holes()).isZero();
  }

  @Test
  void says_so_if_there_are_no_requests() {
    TextSources nothing = new TextSources().put("empty.flow", "role agent \"Agent\"");
    assertThat(MapFormat.TEXT.write(map(nothing))).isEqualTo("request\n\nno request is declared\n");
  }

  @Test
  void columns_stand_below_each_other_in_every_script() {
    String text = MapFormat.TEXT.write(map(TextSources.of(FOLDER)));
    int second = column(text, 0, "declared in");
    for (int line = 1; line <= 4; line++) {
      assertThat(column(text, line, line == 4 ? "south.flow" : "north/")).isEqualTo(second);
    }
    assertThat(column(text, 1, "—")).isEqualTo(column(text, 0, "letter"));
  }

  private static int column(String text, int line, String word) {
    String before = text.lines().toList().get(line);
    return CellWidth.of(before.substring(0, before.indexOf(word)));
  }

  private static RequestMap map(TextSources sources) {
    return RequestMap.of(Compiled.all(sources).compilation().project());
  }
}
