package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.ast.Comment;
import touchline.compiler.format.SameTree;
import touchline.compiler.source.SourceFile;

/** What holds for the one form of every flow file that there is. */
class FormatFixturesTest {
  private static final Pattern SPACE_AT_LINE_END = Pattern.compile("[ \t]+\n");

  private static final Pattern EMPTY_LINE = Pattern.compile("(?m)^$");
  private static final Pattern BLOCK_OF_TEXT = Pattern.compile("(?s)\"{3}.*?\"{3}");

  static Stream<SourceFile> files() {
    return Formats.all().stream();
  }

  static Stream<SourceFile> examples() {
    return Project.files(Project.EXAMPLES, ".flow").stream().map(Formats::source);
  }

  @Test
  void thereAreMany() {
    assertThat(Formats.all()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysTheSame(SourceFile file) {
    String form = Formats.text(file).orElseThrow();
    assertThat(SameTree.in(Formats.tree(file.text()), Formats.tree(form))).isTrue();
    assertThat(comments(form)).isEqualTo(comments(file.text()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isItsOwnForm(SourceFile file) {
    String form = Formats.text(file).orElseThrow();
    assertThat(Formats.form(file.path(), form)).isEqualTo(form);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTheSameForAllLineEnds(SourceFile file) {
    String text = file.text().replace("\r\n", "\n");
    String form = Formats.form(file.path(), text);
    assertThat(Formats.form(file.path(), text.replace("\n", "\r\n"))).isEqualTo(form);
    assertThat(Formats.form(file.path(), text.replace("\n", "\r"))).isEqualTo(form);
    assertThat(Formats.form(file.path(), text.stripTrailing())).isEqualTo(form);
  }

  @ParameterizedTest
  @MethodSource("files")
  void endsWithOneLineEnd(SourceFile file) {
    String form = Formats.text(file).orElseThrow();
    assertThat(form.isEmpty() || form.endsWith("\n")).isTrue();
    assertThat(form).doesNotEndWith("\n\n").doesNotContain("\n\n\n", "\r");
    assertThat(SPACE_AT_LINE_END.matcher(form).find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesHaveIt(SourceFile example) {
    assertThat(Formats.form(example.path(), example.text())).isEqualTo(example.text());
  }

  @ParameterizedTest
  @MethodSource("files")
  void addsNoEmptyLines(SourceFile file) {
    String without = Formats.form(file.path(), new Relayout(file.text(), new Random(1)).spaced());
    assertThat(EMPTY_LINE.matcher(BLOCK_OF_TEXT.matcher(without).replaceAll("")).find()).isFalse();
  }

  /** Line by line, without the white space that nobody sees at their ends. */
  private static List<List<String>> comments(String text) {
    return Formats.tree(text).comments().stream()
        .map(Comment::text)
        .map(comment -> comment.lines().map(String::stripTrailing).toList())
        .toList();
  }
}
