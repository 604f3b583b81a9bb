package touchline.compiler.format.print;

import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.Template;
import touchline.compiler.ast.Text;
import touchline.compiler.format.document.Doc;
import touchline.compiler.source.WrittenText;

/** Texts in quotation marks, with no more escapes than they need. */
final class Quoted {
  private Quoted() {}

  static Doc of(Text text) {
    return text.block() ? TextBlock.of(TextBlock.escaped(text.value())) : doc(text.value());
  }

  static Doc of(Template words) {
    StringBuilder inside = new StringBuilder();
    words.pieces().forEach(piece -> inside.append(piece.match(new Piece(words.block()))));
    return words.block() ? TextBlock.of(inside.toString()) : new Doc.Text("\"" + inside + "\"");
  }

  static String of(AnswerText answer) {
    return answer.quoted() ? WrittenText.quoted(answer.text()) : answer.text();
  }

  private static Doc doc(String value) {
    return new Doc.Text(WrittenText.quoted(value));
  }

  /** Only here is a brace more than a brace. */
  private record Piece(boolean block) implements Template.Cases<String> {
    @Override
    public String words(Template.Words words) {
      String value = words.value();
      return (block ? TextBlock.escaped(value) : WrittenText.escaped(value)).replace("{", "\\{");
    }

    @Override
    public String placeholder(Template.Placeholder placeholder) {
      return "{" + placeholder.name().text() + "}";
    }
  }
}
