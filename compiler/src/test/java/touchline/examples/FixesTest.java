package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Compiler;
import touchline.compiler.fix.Fixed;
import touchline.compiler.fix.Fixer;
import touchline.compiler.source.SourceFile;

/**
 * What is mended is what was meant: the text as it was before the mistake, or nothing at all. Where
 * a name is declared once and used once, nobody can tell which is mistyped: there the two agree
 * then.
 */
class FixesTest {
  private static final TextSources EXAMPLES = TextSources.of(Project.EXAMPLES);
  private static final List<SourceFile> FLOWS =
      EXAMPLES.all().stream().filter(file -> file.text().contains("\nflow ")).toList();

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_-]*");
  private static final int TYPOS = 120;

  static Stream<SeededMistake> mistakes() {
    return SeededMistakesTest.mistakes();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_seeded_mistake_is_undone_or_left(SeededMistake mistake) {
    TextSources sources = mistake.seed();
    boolean mendable =
        Compiled.of(sources, mistake.file()).findings().stream()
            .anyMatch(finding -> !finding.fixes().isEmpty());
    String before = Project.read(Project.EXAMPLES.resolve(mistake.file()));

    assertThat(mended(sources, mistake.file()))
        .isEqualTo(mendable ? before : sources.file(mistake.file()).text());
  }

  @Test
  void many_seeded_mistakes_are_undone() {
    long mendable =
        mistakes()
            .filter(
                mistake ->
                    Compiled.of(mistake.seed(), mistake.file()).findings().stream()
                        .anyMatch(finding -> !finding.fixes().isEmpty()))
            .count();
    assertThat(mendable).isGreaterThan(20);
  }

  static Stream<Typo> typos() {
    Random random = new Random(7);
    return IntStream.range(0, TYPOS)
        .mapToObj(i -> Typo.in(FLOWS.get(random.nextInt(FLOWS.size())), random));
  }

  @ParameterizedTest
  @MethodSource("typos")
  void a_typing_error_is_undone_or_still_reported(Typo typo) {
    TextSources sources = TextSources.of(Project.EXAMPLES).put(typo.file().path(), typo.text());
    String mended = mended(sources, typo.file().path());
    boolean untouched = mended.equals(typo.text());
    boolean undone = mended.equals(typo.file().text()) || typo.renames(mended);
    if (!untouched && !undone) {
      sources.put(typo.file().path(), mended);
      assertThat(Compiled.of(sources, typo.file().path()).errors())
          .as(typo.toString())
          .isNotEmpty();
    }
  }

  private static String mended(TextSources sources, String path) {
    Fixed fixed =
        Fixer.fix(
            List.of(sources.file(path)),
            sources,
            (files, now) -> Compiler.compile(files, now).diagnostics());
    return fixed.textOf(sources.file(path));
  }

  /** A word of a file in which one letter is wrong, missing, doubled or swapped with the next. */
  record Typo(SourceFile file, String text, String word, String wrong, int line) {
    static Typo in(SourceFile file, Random random) {
      List<int[]> words = words(file.text());
      int[] place = words.get(random.nextInt(words.size()));
      String word = file.text().substring(place[0], place[1]);
      String wrong = word;
      while (wrong.equals(word)) {
        wrong = wrong(word, random);
      }
      String text = file.text().substring(0, place[0]) + wrong + file.text().substring(place[1]);
      return new Typo(file, text, word, wrong, file.lines().lineAt(place[0]));
    }

    /** True for a text in which the one use of a name follows its declaration, slip and all. */
    boolean renames(String mended) {
      List<String> now = WORD.matcher(mended).results().map(MatchResult::group).toList();
      List<String> then = WORD.matcher(file.text()).results().map(MatchResult::group).toList();
      return now.size() == then.size()
          && IntStream.range(0, now.size())
              .filter(i -> !now.get(i).equals(then.get(i)))
              .allMatch(i -> then.get(i).equals(word) && now.get(i).equals(wrong));
    }

    private static String wrong(String word, Random random) {
      int at = random.nextInt(word.length());
      String before = word.substring(0, at);
      char letter = (char) ('a' + random.nextInt(26));
      return switch (random.nextInt(4)) {
        case 0 -> before + letter + word.substring(at + 1);
        case 1 -> before + letter + word.substring(at);
        case 2 -> word.length() == 1 ? word : before + word.substring(at + 1);
        default ->
            at + 1 == word.length()
                ? word
                : before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      };
    }

    /** Where words stand that are neither in a text nor in a comment. */
    private static List<int[]> words(String text) {
      String code =
          blanked(text, Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"|//[^\n]*"));
      List<int[]> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(code);
      while (matcher.find()) {
        words.add(new int[] {matcher.start(), matcher.end()});
      }
      return words;
    }

    private static String blanked(String text, Pattern hidden) {
      return hidden.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    @Override
    public String toString() {
      return file.path() + ":" + line + " " + word + " → " + wrong;
    }
  }
}
