package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Text;
import touchline.compiler.model.ShownText;

/** Finds the texts of a file that documents show. */
final class FileTexts implements Declaration.Cases<Boolean> {
  private final List<ShownText> texts = new ArrayList<>();
  private final Iterator<AnalyzedFlow> flows;

  private FileTexts(Iterator<AnalyzedFlow> flows) {
    this.flows = flows;
  }

  /**
   * In written order.
   *
   * @param flows those among the declarations come next
   */
  static List<ShownText> of(List<Declaration> declarations, Iterator<AnalyzedFlow> flows) {
    FileTexts found = new FileTexts(flows);
    declarations.forEach(declaration -> declaration.match(found));
    return found.texts;
  }

  /** Those of a flow, in written order. */
  static List<ShownText> of(Declaration.Flow flow, List<Parts> statements) {
    List<ShownText> texts = new ArrayList<>();
    if (!flow.title().missing()) {
      texts.add(new ShownText(false, flow.title().span()));
    }
    HeaderTexts ofHeader = new HeaderTexts(texts);
    flow.header().forEach(entry -> entry.match(ofHeader));
    StatementTexts ofStatements = new StatementTexts(texts);
    statements.forEach(ofStatements::find);
    texts.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
    return texts;
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
    return texts.addAll(flows.next().texts());
  }

  @Override
  public Boolean scenario(Declaration.Scenario declaration) {
    return add(declaration.title());
  }
}
