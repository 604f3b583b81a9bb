package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Term;
import touchline.compiler.source.Span;

/** Which terms stand in texts of the files that see them; each text is read once. */
final class TermUse {
  private final Set<Span> used = new HashSet<>();

  TermUse(List<DeclaringFile> files) {
    for (DeclaringFile file : files) {
      Map<Character, List<Term>> byFirstLetter = new HashMap<>();
      for (Term term : file.seen().terms()) {
        if (!term.abbreviation().isEmpty() && !uses(term)) {
          char first = term.abbreviation().charAt(0);
          byFirstLetter.computeIfAbsent(first, any -> new ArrayList<>()).add(term);
        }
      }
      if (!byFirstLetter.isEmpty()) {
        file.texts().forEach(text -> read(text.span(), byFirstLetter));
      }
    }
  }

  /** True if a text uses a term; its own meaning does not. */
  boolean uses(Term term) {
    return used.contains(term.span());
  }

  private void read(Span text, Map<Character, List<Term>> byFirstLetter) {
    String source = text.file().text();
    for (int at = text.start(); at < text.end(); at++) {
      for (Term term : byFirstLetter.getOrDefault(source.charAt(at), List.of())) {
        if (stands(term.abbreviation(), source, at) && !isIn(text, term.span())) {
          used.add(term.span());
        }
      }
    }
  }

  private static boolean isIn(Span inner, Span outer) {
    return inner.file() == outer.file()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }

  /** As a word of its own, or with a plural's ending: {@code SLAs}. */
  private static boolean stands(String word, String source, int at) {
    int end = at + word.length();
    return source.startsWith(word, at)
        && (!Character.isLetterOrDigit(source.charAt(at - 1)) || source.charAt(at - 2) == '\\')
        && (!Character.isLetterOrDigit(source.charAt(end)) || isEnding(word, source, end));
  }

  private static boolean isEnding(String word, String source, int at) {
    return Character.isUpperCase(word.charAt(word.length() - 1))
        && Character.isLowerCase(source.charAt(at));
  }
}
