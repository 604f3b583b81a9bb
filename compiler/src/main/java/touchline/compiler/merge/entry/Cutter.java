package touchline.compiler.merge.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.source.Span;

/** Cuts a text into entries; nothing of it is lost. */
final class Cutter {
  private final String text;

  /** How often a key came before, for those that stand twice in a flow. */
  private final Map<String, Integer> wideKeys = new HashMap<>();

  Cutter(String text) {
    this.text = text;
  }

  Block file(List<Draft> drafts) {
    int header = drafts.isEmpty() ? 0 : endOfHeader(0, drafts.get(0).span().start());
    return block(text.substring(0, header), header, drafts, text.length(), "");
  }

  /** Entries between a place and the closing brace. */
  private Block block(String open, int from, List<Draft> drafts, int closeAt, String close) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> keys = new HashMap<>();
    int at = from;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int end = draft.span().end();
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).span().start() : closeAt;
      int trailEnd = Lexeme.endOfTrailingComments(text, end, limit);
      entries.add(
          entry(
              draft,
              text.substring(at, draft.span().start()),
              text.substring(end, trailEnd),
              keys));
      at = trailEnd;
    }
    return new Block(open, entries, text.substring(at, closeAt), close);
  }

  private Entry entry(Draft draft, String lead, String trail, Map<String, Integer> keys) {
    if (draft.kind().equals("flow")) {
      wideKeys.clear();
    }
    String name = draft.kind() + " " + draft.key();
    int before = (draft.known().inFlow() ? wideKeys : keys).merge(name, 1, Integer::sum) - 1;
    List<Slot> slots = new ArrayList<>();
    int end = slots(draft, slots);
    return new Entry(
        draft.kind(),
        before == 0 ? draft.key() : draft.key() + " " + before,
        draft.known(),
        draft.rank(),
        lead,
        slots,
        braces(draft, end),
        trail);
  }

  /** Cuts what is before the brace; the words that no part claims are parts by themselves. */
  private int slots(Draft draft, List<Slot> slots) {
    int at = draft.span().start();
    int keyword = Lexeme.at(text, at).end();
    List<Draft.Cut> cuts = draft.cuts();
    if (cuts.isEmpty() || cuts.get(0).end() > keyword) {
      slots.add(new Slot("keyword", text.substring(at, keyword)));
      at = keyword;
    }
    for (Draft.Cut cut : cuts) {
      slots.add(new Slot(cut.name(), text.substring(at, cut.end()), elements(at, cut)));
      at = cut.end();
    }
    while (Lexeme.nextWord(text, at) < draft.span().end()) {
      int word = Lexeme.nextWord(text, at);
      if (text.charAt(word) == '{') {
        return at;
      }
      int end = Lexeme.at(text, word).end();
      slots.add(new Slot(text.substring(word, end), text.substring(at, end)));
      at = end;
    }
    return at;
  }

  private List<Slot.Element> elements(int from, Draft.Cut cut) {
    List<Slot.Element> elements = new ArrayList<>();
    int at = from;
    for (Span span : cut.elements()) {
      String before = text.substring(at, span.start());
      String element = text.substring(span.start(), span.end());
      elements.add(new Slot.Element(key(element), before, element));
      at = span.end();
    }
    return elements;
  }

  /** A field that is given a value is known by its name. */
  private static String key(String element) {
    List<String> words = Lexeme.wordsAndComments(element);
    return words.size() > 1 && words.get(1).equals("=") ? words.get(0) : Lexeme.plain(element);
  }

  private Optional<Block> braces(Draft draft, int from) {
    int brace = Lexeme.nextWord(text, from);
    int end = draft.span().end();
    if (brace >= end) {
      return Optional.empty();
    }
    List<Draft> inside = draft.inside();
    int first = inside.isEmpty() ? end - 1 : inside.get(0).span().start();
    int open = Lexeme.endOfTrailingComments(text, brace + 1, first);
    return Optional.of(block(text.substring(from, open), open, inside, end - 1, "}"));
  }

  /** Comments at the top of a file that an empty line parts from the first entry are the file's. */
  private int endOfHeader(int from, int first) {
    int end = from;
    for (Lexeme lexeme : Lexeme.all(text.substring(from, first))) {
      boolean space = lexeme.kind() == Lexeme.Kind.SPACE;
      String between = text.substring(from + lexeme.start(), from + lexeme.end());
      if (space && between.chars().filter(c -> c == '\n').count() > 1) {
        end = from + lexeme.start();
      }
    }
    return end;
  }
}
