package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Node;
import touchline.compiler.ast.Text;
import touchline.compiler.ast.Value;
import touchline.compiler.format.document.Doc;
import touchline.compiler.source.Span;

/** One entry in the making: its words one by one, with the comments that stand between them. */
final class Phrase {
  private static final Doc SPACE = new Doc.Text(" ");

  private final Cursor cursor;
  private final List<List<Doc>> cells = new ArrayList<>();
  private List<Doc> docs = new ArrayList<>();
  private Optional<Doc> join = Optional.empty();
  private boolean commented;

  /** Begins with the word at the cursor, whose comments have been passed. */
  Phrase(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A word or sign, as it is written. */
  Phrase word(String word) {
    reach(word);
    cursor.take(word);
    return put(new Doc.Text(word));
  }

  /** Several words, with a space between them. */
  Phrase words(String... words) {
    for (String word : words) {
      word(word);
    }
    return this;
  }

  Phrase name(Name name) {
    return leaf(name.span(), name.text());
  }

  Phrase text(Text text) {
    return leaf(text.span(), Quoted.of(text));
  }

  Phrase value(Value value) {
    return leaf(value.span(), Values.of(value));
  }

  /** What has a canonical form; comments in it come behind it. */
  Phrase leaf(Span span, String text) {
    return leaf(span, new Doc.Text(text));
  }

  /** The same for what may take several lines. */
  Phrase leaf(Span span, Doc doc) {
    reach("");
    cursor.take(span);
    return put(doc);
  }

  /** Words that nobody wrote but that mean the same as a pair of empty braces. */
  Phrase insteadOfBraces(String words) {
    reach("");
    leaveOutBraces();
    return put(new Doc.Text(words));
  }

  /** The next word follows at once. */
  Phrase tight() {
    join = Optional.empty();
    return this;
  }

  /** The next word may begin a line. */
  Phrase soft() {
    join = Optional.of(new Doc.Soft());
    return this;
  }

  /** The next word begins a line if the group doesn't fit on one. */
  Phrase line() {
    join = Optional.of(new Doc.Line());
    return this;
  }

  /** The next word begins a column. */
  Phrase column() {
    cells.add(docs);
    docs = new ArrayList<>();
    return this;
  }

  /** Nodes with commas between them; each may begin a line, but for the first. */
  <N extends Node> Phrase list(List<N> nodes, Consumer<N> print) {
    for (int i = 0; i < nodes.size(); i++) {
      if (i > 0) {
        tight().word(",").soft();
      }
      print.accept(nodes.get(i));
    }
    return this;
  }

  Phrase names(List<Name> names) {
    return list(names, this::name);
  }

  /** What stands on one line if it fits there. */
  Phrase group(Runnable print) {
    List<Doc> around = docs;
    docs = new ArrayList<>();
    print.run();
    around.add(new Doc.Group(new Doc.Concat(docs)));
    docs = around;
    return this;
  }

  /** The end, with a block in braces. */
  Entry block(List<? extends Supplier<Entry>> entries) {
    word("{");
    Entries inside = new Entries(cursor);
    entries.forEach(inside::add);
    inside.end();
    cursor.take("}");
    if (inside.isEmpty()) {
      docs.add(new Doc.Text("}"));
      return end();
    }
    List<Doc> body = new ArrayList<>(inside.inBlock());
    body.add(new Doc.HardLine(false));
    body.add(new Doc.Text("}"));
    return entry(body);
  }

  /** The end, with a block in braces if there is one that says anything. */
  Entry blockUnlessEmpty(List<? extends Supplier<Entry>> entries) {
    if (cursor.isAtEmptyBraces()) {
      cursor.skip();
      leaveOutBraces();
      return end();
    }
    return !entries.isEmpty() || cursor.isAt("{") ? block(entries) : end();
  }

  Entry end() {
    return entry(List.of());
  }

  /** The end of what has columns; with comments in it, it stands for itself. */
  Entry end(String kind) {
    return commented ? end() : end().aligned(kind);
  }

  private Entry entry(List<Doc> body) {
    cells.add(docs);
    return new Entry(Optional.empty(), cells, body);
  }

  boolean isAt(String word) {
    return cursor.isAt(word);
  }

  boolean isAtEmptyBraces() {
    return cursor.isAtEmptyBraces();
  }

  /** Whether a block comes next that takes several lines. */
  boolean isAtBlock() {
    return cursor.isAt("{") && !cursor.isAtEmptyBraces();
  }

  /** Whether comments stand between the words. */
  boolean isCommented() {
    return commented;
  }

  private void leaveOutBraces() {
    cursor.take("{");
    cursor.skip();
    cursor.take("}");
  }

  /** Entries are printed when those before them have been, since the cursor has to be there. */
  static Supplier<Entry> later(Supplier<Entry> entry) {
    return entry;
  }

  private Phrase put(Doc doc) {
    docs.add(doc);
    join = Optional.of(SPACE);
    return this;
  }

  /** Goes on to the next word; comments before it stay between it and the word before them. */
  private void reach(String word) {
    boolean ended = false;
    for (Comment comment : cursor.skip()) {
      commented = true;
      boolean alone = !comment.block() && cursor.beginsLine(comment);
      docs.add(ended || alone ? new Doc.HardLine(false) : SPACE);
      docs.add(comment.block() ? Comments.between(comment) : Comments.alone(comment));
      ended = !comment.block();
      boolean closes = word.equals(",") || word.equals(")");
      join = join.isEmpty() && !closes ? Optional.of(SPACE) : join;
    }
    if (ended) {
      docs.add(new Doc.HardLine(false));
    } else {
      join.ifPresent(docs::add);
    }
  }
}
