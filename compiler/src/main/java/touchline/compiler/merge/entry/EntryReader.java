package touchline.compiler.merge.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Text;

/** Reads the entries of a file. */
public final class EntryReader {
  private EntryReader() {}

  /**
   * All entries of a file.
   *
   * @param file well-formed
   */
  public static Block read(FlowFile file) {
    DeclarationDrafts declarations = new DeclarationDrafts();
    List<Draft> drafts =
        file.declarations().stream().map(declaration -> declaration.match(declarations)).toList();
    return new Cutter(file.source().text()).file(drafts);
  }

  /** What a statement is known by: its identifier or, without one, its title. */
  static String key(Optional<Name> id, Text title) {
    return id.map(Name::text)
        .orElseGet(
            () -> title.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
  }

  static String names(List<Name> names) {
    return String.join(", ", names.stream().map(Name::text).toList());
  }
}
