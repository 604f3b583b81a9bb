package touchline.compiler.pages;

import java.util.List;

/** A part of a page: the few kinds of Markdown blocks that pages are made of. */
public sealed interface Block {

  <R> R match(Cases<R> cases);

  /** Running text, put into one line; its emphasis and links are still Markdown. */
  record Paragraph(String text) implements Block {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.paragraph(this);
    }
  }

  /** One item of a list, put into one line. */
  record Item(String text) implements Block {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.item(this);
    }
  }

  /** A table, line by line as it is written. */
  record Table(List<String> lines) implements Block {
    public Table {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /**
   * What stands between fences.
   *
   * @param words behind the opening fence: the language, then what is special about it
   * @param text its lines, each with its line feed
   */
  record Code(List<String> words, String text) implements Block {
    public Code {
      words = List.copyOf(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.code(this);
    }
  }

  /** One method per kind of block. */
  interface Cases<R> {
    R paragraph(Paragraph block);

    R item(Item block);

    R table(Table block);

    R code(Code block);
  }
}
