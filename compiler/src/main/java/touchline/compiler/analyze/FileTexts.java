package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Text;
import touchline.compiler.model.ShownText;

/** Finds the texts of a file that documents show. */
final class FileTexts implements Declaration.Cases<Boolean> {
  private final List<ShownText> texts = new ArrayList<>();

  private FileTexts() {}

  /** In written order. */
  static List<ShownText> of(List<Declaration> declarations) {
    FileTexts found = new FileTexts();
    declarations.forEach(declaration -> declaration.match(found));
    found.texts.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
    return found.texts;
  }

  private boolean add(Text text) {
    return !text.missing() && texts.add(new ShownText(false, text.span()));
  }

  @Override
  public Boolean importing(Declaration.Import declaration) {
    return false;
  }

  @Override
  public Boolean department(Declaration.Department declaration) {
    declaration.roles().forEach(this::role);
    return true;
  }

  @Override
  public Boolean role(Declaration.Role declaration) {
    return add(declaration.name());
  }

  @Override
  public Boolean system(Declaration.AutomatedSystem declaration) {
    return false;
  }

  @Override
  public Boolean party(Declaration.Party declaration) {
    return false;
  }

  @Override
  public Boolean touchpoint(Declaration.Touchpoint declaration) {
    return false;
  }

  @Override
  public Boolean request(Declaration.Request declaration) {
    return add(declaration.name());
  }

  @Override
  public Boolean term(Declaration.Term declaration) {
    return add(declaration.meaning());
  }

  @Override
  public Boolean hours(Declaration.Hours declaration) {
    return add(declaration.name());
  }

  @Override
  public Boolean flow(Declaration.Flow declaration) {
    add(declaration.title());
    declaration.header().forEach(entry -> texts.addAll(HeaderTexts.of(entry)));
    Parts.inOrder(declaration.body()).forEach(it -> texts.addAll(StatementTexts.of(it)));
    return true;
  }

  @Override
  public Boolean scenario(Declaration.Scenario declaration) {
    return add(declaration.title());
  }
}
