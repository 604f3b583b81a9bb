package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Term;

/** The terms that this edition's text uses, and those that their meanings use. */
final class TermsChapter implements Chapter {
  private static final Pattern ADDRESS = Pattern.compile("]\\([^)]*\\)|<[^>]*>");

  @Override
  public void write(Sop sop, Markdown page) {
    List<Term> used = used(sop.flow().organisation().terms(), otherChapters(sop));
    if (!used.isEmpty()) {
      page.heading(2, sop.words("sop.terms"));
      for (Term term : used) {
        String lead = Sop.bold(MarkdownText.plain(term.abbreviation())) + " – ";
        page.item(UserText.after(lead, UserText.lines(term.meaning())), () -> {});
      }
    }
  }

  /** What people read in them; the picture says nothing that the procedure doesn't. */
  private String otherChapters(Sop sop) {
    Markdown others = new Markdown();
    Edition.chapters(sop.options().audience()).stream()
        .filter(chapter -> chapter != this && !(chapter instanceof DiagramChapter))
        .forEach(chapter -> chapter.write(sop, others));
    return ADDRESS.matcher(others.text()).replaceAll("]");
  }

  /** In declared order. */
  static List<Term> used(List<Term> terms, String text) {
    StringBuilder known = new StringBuilder(text);
    List<Term> found = new ArrayList<>();
    boolean more = true;
    while (more) {
      List<Term> next =
          terms.stream().filter(term -> !found.contains(term) && isIn(term, known)).toList();
      next.forEach(term -> known.append('\n').append(term.meaning()));
      found.addAll(next);
      more = !next.isEmpty();
    }
    return terms.stream().filter(found::contains).toList();
  }

  /** As a word of its own; behind capitals with a plural's ending, too: {@code SLAs}. */
  private static boolean isIn(Term term, CharSequence text) {
    String word = Pattern.quote(MarkdownText.plain(term.abbreviation()));
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + word + "((?<=\\p{Lu})\\p{Ll}{1,3})?(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }
}
