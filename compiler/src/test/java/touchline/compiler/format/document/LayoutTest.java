package touchline.compiler.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Doc LINE = new Doc.Line();
  private static final Doc SOFT = new Doc.Soft();
  private static final int DEEP = 200_000;

  @Test
  void aGroupThatFitsStaysOnOneLine() {
    assertThat(Layout.of(group(text("one"), LINE, text("two")), 7)).isEqualTo("one two");
  }

  @Test
  void aGroupThatDoesNotFitBreaksEverywhere() {
    Doc doc = new Doc.Nest(2, group(text("a"), LINE, text("b"), LINE, text("c")));
    assertThat(Layout.of(doc, 4)).isEqualTo("a\n  b\n  c");
  }

  @Test
  void anInnerGroupBreaksOnlyIfItHasTo() {
    Doc inner = group(text("b"), LINE, text("c"));
    Doc doc = group(text("aaaa"), LINE, inner, LINE, text("d"));
    assertThat(Layout.of(doc, 5)).isEqualTo("aaaa\nb c\nd");
  }

  @Test
  void whatFollowsAGroupCountsUpToTheNextPlaceToBreak() {
    Doc group = group(text("a"), LINE, text("b"));
    assertThat(Layout.of(concat(group, text("!!")), 4)).isEqualTo("a\nb!!");
    assertThat(Layout.of(concat(group, SOFT, text("!!")), 4)).isEqualTo("a b\n!!");
  }

  @Test
  void softBreaksFillLines() {
    Doc doc = concat(text("aa"), SOFT, text("bb"), SOFT, text("cc"), SOFT, text("dd"));
    assertThat(Layout.of(doc, 5)).isEqualTo("aa bb\ncc dd");
  }

  @Test
  void tailsDoNotCount() {
    Doc doc = concat(text("a"), SOFT, text("b"), new Doc.Tail(" // long"), hard(), text("c"));
    assertThat(Layout.of(doc, 3)).isEqualTo("a b // long\nc");
  }

  @Test
  void aLineEndInAGroupBreaksIt() {
    Doc doc = group(text("a"), LINE, text("b"), hard(), text("c"));
    assertThat(Layout.of(doc, 80)).isEqualTo("a\nb\nc");
  }

  @Test
  void emptyLinesHaveNoIndentation() {
    Doc doc = new Doc.Nest(4, concat(text("a"), new Doc.HardLine(true), text("b"), hard(), hard()));
    assertThat(Layout.of(doc, 80)).isEqualTo("a\n\n    b\n\n");
  }

  @Test
  void verbatimLinesStayWhereTheyAre() {
    Doc doc =
        new Doc.Nest(
            4, concat(hard(), new Doc.Verbatim(List.of("/* a", " b */")), SOFT, text("c")));
    assertThat(Layout.of(doc, 6)).isEqualTo("\n    /* a\n b */\n    c");
  }

  @Test
  void nestingTakesNoStack() {
    Doc doc = text("x");
    for (int i = 0; i < DEEP; i++) {
      doc = new Doc.Nest(0, group(doc));
    }
    assertThat(Layout.of(doc, 80)).isEqualTo("x");
    assertThat(Width.of(List.of(doc))).isEqualTo(1);
  }

  /** Against the definition: the next word goes on the line if there is room for it. */
  @Test
  void fillsAsOneWouldByHand() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int width = 1 + random.nextInt(20);
      List<Doc> docs = new ArrayList<>();
      StringBuilder expected = new StringBuilder();
      int column = 0;
      for (int i = 0; i < 30; i++) {
        String word = "w".repeat(1 + random.nextInt(8));
        boolean first = i == 0;
        boolean fits = !first && column + 1 + word.length() <= width;
        expected.append(first ? "" : fits ? " " : "\n").append(word);
        column = fits ? column + 1 + word.length() : word.length();
        if (!first) {
          docs.add(SOFT);
        }
        docs.add(text(word));
      }
      assertThat(Layout.of(new Doc.Concat(docs), width)).isEqualTo(expected.toString());
    }
  }

  private static Doc text(String characters) {
    return new Doc.Text(characters);
  }

  private static Doc hard() {
    return new Doc.HardLine(false);
  }

  private static Doc concat(Doc... parts) {
    return new Doc.Concat(List.of(parts));
  }

  private static Doc group(Doc... parts) {
    return new Doc.Group(concat(parts));
  }
}
