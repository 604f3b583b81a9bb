package touchline.compiler.format.print;

import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.format.document.Doc;
import touchline.compiler.format.document.Layout;

/** Prints a file in the one form that it has. */
public final class Printer {
  private static final int WIDTH = 100;

  private Printer() {}

  /**
   * The text of a file: LF between lines and at the end, nothing at all if the file is empty.
   *
   * @param file without errors
   */
  public static String print(FlowFile file) {
    Cursor cursor = new Cursor(file);
    Declarations declarations = new Declarations(cursor);
    Entries entries = new Entries(cursor);
    for (Declaration declaration : file.declarations()) {
      entries.add(() -> declaration.match(declarations));
    }
    entries.end();
    Doc doc = entries.inFile();
    return entries.isEmpty() ? "" : Layout.of(doc, WIDTH) + "\n";
  }
}
