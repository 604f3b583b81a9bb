package touchline.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A flow file taken apart into its words, to be put together again in another layout. */
final class Relayout {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?s)(?<comment>//[^\r\n]*|/\\*.*?\\*/)"
              + "|\"\"\"(?:\\\\.|[^\\\\])*?\"\"\""
              + "|\"(?:\\\\.|[^\"\\\\])*\""
              + "|\\d+[-./:]\\d+(?:[-./:]\\d+)?|->|[<>!]=|-?\\d+(?:\\.\\d+)?"
              + "|[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*(?:-[\\p{L}\\p{M}\\p{Nd}_]+)*"
              + "|\\S");

  /** One line end at most: more than one may mean an empty line, which is kept. */
  private static final List<String> SPACES = List.of(" ", "\n", "  ", "\t", "\r\n", " \n   ");

  private static final List<String> WIDE_SPACES = List.of(" ", "\n", "\n\n", "\n \n\n", "\r\n\r\n");

  private final List<String> words = new ArrayList<>();
  private final Random random;

  /** The words of a text, without its comments. */
  Relayout(String text, Random random) {
    this.random = random;
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      if (pieces.group("comment") == null) {
        words.add(pieces.group());
      }
    }
  }

  /** The words with other white space between them, but no empty lines. */
  String spaced() {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word).append(one(SPACES));
    }
    return text.toString();
  }

  /** The words with any white space, and comments between some of them. */
  String commented(int oneIn, List<String> comments) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(one(WIDE_SPACES));
      while (random.nextInt(oneIn) == 0) {
        comment(text, comments);
      }
      text.append(word);
    }
    if (random.nextBoolean()) {
      text.append(" ");
      comment(text, comments);
    }
    return text.toString();
  }

  private void comment(StringBuilder text, List<String> comments) {
    int number = comments.size();
    boolean line = random.nextBoolean();
    String comment =
        line
            ? "// line " + number
            : random.nextInt(4) == 0
                ? "/* two\n     lines " + number + " */"
                : "/* " + number + " */";
    comments.add(comment);
    text.append(comment).append(line ? one(List.of("\n", "\n\n", "\r\n  ")) : one(WIDE_SPACES));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
