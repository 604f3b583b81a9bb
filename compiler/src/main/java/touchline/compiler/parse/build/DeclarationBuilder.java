package touchline.compiler.parse.build;

import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Text;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.source.SourceFile;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds what stands at the top of a file. */
public final class DeclarationBuilder extends TouchlineParserBaseVisitor<Declaration> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final ValueBuilder values;
  private final FlowBuilder flows;
  private final HoursBuilder hours;
  private final ScenarioBuilder scenarios;

  public DeclarationBuilder(SourceFile file, Findings findings) {
    Leaves leaves = Leaves.of(file, findings);
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.values = leaves.values();
    this.flows = new FlowBuilder(leaves);
    this.hours = new HoursBuilder(leaves);
    this.scenarios = new ScenarioBuilder(leaves);
  }

  /** Takes the next entry or statement of the flow that is being read. */
  public void item(TouchlineParser.FlowItemContext item) {
    flows.item(item);
  }

  /** Forgets the items that were taken: their flow is read again. */
  public void forgetItems() {
    flows.forget();
  }

  /** The declaration that a tree without errors says; a flow's items have been taken before. */
  public Declaration declaration(TouchlineParser.DeclarationContext tree) {
    return tree.accept(this);
  }

  @Override
  public Declaration visitImportDeclaration(TouchlineParser.ImportDeclarationContext tree) {
    return new Declaration.Import(texts.text(tree.path), spans.of(tree));
  }

  @Override
  public Declaration visitDepartmentDeclaration(TouchlineParser.DepartmentDeclarationContext tree) {
    List<Declaration.Role> roles = tree.roles.stream().map(this::role).toList();
    return new Declaration.Department(
        names.name(tree.id), texts.text(tree.label), roles, spans.of(tree));
  }

  @Override
  public Declaration visitFreeRole(TouchlineParser.FreeRoleContext tree) {
    return role(tree.role);
  }

  private Declaration.Role role(TouchlineParser.RoleDeclarationContext tree) {
    return new Declaration.Role(names.name(tree.id), texts.text(tree.label), spans.of(tree));
  }

  @Override
  public Declaration visitSystemDeclaration(TouchlineParser.SystemDeclarationContext tree) {
    return new Declaration.AutomatedSystem(
        names.name(tree.id), texts.text(tree.label), spans.of(tree));
  }

  @Override
  public Declaration visitPartyDeclaration(TouchlineParser.PartyDeclarationContext tree) {
    return new Declaration.Party(names.name(tree.id), texts.text(tree.label), spans.of(tree));
  }

  @Override
  public Declaration visitTouchpointDeclaration(TouchlineParser.TouchpointDeclarationContext tree) {
    return new Declaration.Touchpoint(
        names.name(tree.id),
        texts.text(tree.label),
        tree.outbound != null,
        Optional.ofNullable(tree.limit_).map(values::positive),
        spans.of(tree));
  }

  @Override
  public Declaration visitRequestDeclaration(TouchlineParser.RequestDeclarationContext tree) {
    return new Declaration.Request(names.name(tree.id), texts.text(tree.label), spans.of(tree));
  }

  @Override
  public Declaration visitTermDeclaration(TouchlineParser.TermDeclarationContext tree) {
    Text abbreviation = texts.text(tree.abbreviation);
    return new Declaration.Term(abbreviation, texts.text(tree.meaning), spans.of(tree));
  }

  @Override
  public Declaration visitHoursDeclaration(TouchlineParser.HoursDeclarationContext tree) {
    return new Declaration.Hours(
        texts.text(tree.label), tree.entries.stream().map(hours::entry).toList(), spans.of(tree));
  }

  @Override
  public Declaration visitFlowDeclaration(TouchlineParser.FlowDeclarationContext tree) {
    return flows.flow(tree);
  }

  @Override
  public Declaration visitScenarioDeclaration(TouchlineParser.ScenarioDeclarationContext tree) {
    return new Declaration.Scenario(
        texts.text(tree.label),
        names.name(tree.flow),
        tree.entries.stream().map(scenarios::entry).toList(),
        spans.of(tree));
  }
}
