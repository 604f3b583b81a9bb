package touchline.compiler.analyze;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.compiler.source.Span;

/** The words in what could not be read: a name among them may be declared there. */
final class GapWords {
  private final Set<String> words = new HashSet<>();

  private GapWords() {}

  static GapWords in(List<LoadedFile> files) {
    GapWords gaps = new GapWords();
    files.forEach(file -> file.syntax().gaps().forEach(gaps::add));
    return gaps;
  }

  boolean contain(String name) {
    return words.contains(name);
  }

  private void add(Span gap) {
    String text = Normalizer.normalize(gap.text(), Normalizer.Form.NFC);
    for (Matcher word = Forms.WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    for (Matcher title = Forms.TITLE.matcher(text); title.find(); ) {
      words.add(Identifiers.from(title.group(1)));
    }
  }

  /** Made when something could not be read. */
  private static final class Forms {
    static final Pattern WORD =
        Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*(-[\\p{L}\\p{M}\\p{Nd}_]+)*");
    static final Pattern TITLE = Pattern.compile("\"([^\"\\r\\n]*)\"");
  }
}
