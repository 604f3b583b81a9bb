package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;

/** The declarations of a file, by kind, each kind in written order. */
final class Declared implements Declaration.Cases<Boolean> {
  private final List<Declaration.Import> imports = new ArrayList<>();
  private final List<Declaration.Department> departments = new ArrayList<>();
  private final List<Declaration.Role> roles = new ArrayList<>();
  private final List<Declaration.AutomatedSystem> systems = new ArrayList<>();
  private final List<Declaration.Party> parties = new ArrayList<>();
  private final List<Declaration.Touchpoint> touchpoints = new ArrayList<>();
  private final List<Declaration.Request> requests = new ArrayList<>();
  private final List<Declaration.Term> terms = new ArrayList<>();
  private final List<Declaration.Hours> hours = new ArrayList<>();
  private final List<Declaration.Flow> flows = new ArrayList<>();
  private final List<Declaration.Scenario> scenarios = new ArrayList<>();

  private Declared() {}

  static Declared in(FlowFile file) {
    Declared declared = new Declared();
    file.declarations().forEach(declaration -> declaration.match(declared));
    return declared;
  }

  List<Declaration.Import> imports() {
    return imports;
  }

  List<Declaration.Department> departments() {
    return departments;
  }

  /** Those outside departments. */
  List<Declaration.Role> roles() {
    return roles;
  }

  List<Declaration.AutomatedSystem> systems() {
    return systems;
  }

  List<Declaration.Party> parties() {
    return parties;
  }

  List<Declaration.Touchpoint> touchpoints() {
    return touchpoints;
  }

  List<Declaration.Request> requests() {
    return requests;
  }

  List<Declaration.Term> terms() {
    return terms;
  }

  List<Declaration.Hours> hours() {
    return hours;
  }

  List<Declaration.Flow> flows() {
    return flows;
  }

  List<Declaration.Scenario> scenarios() {
    return scenarios;
  }

  @Override
  public Boolean importing(Declaration.Import declaration) {
    return imports.add(declaration);
  }

  @Override
  public Boolean department(Declaration.Department declaration) {
    return departments.add(declaration);
  }

  @Override
  public Boolean role(Declaration.Role declaration) {
    return roles.add(declaration);
  }

  @Override
  public Boolean system(Declaration.AutomatedSystem declaration) {
    return systems.add(declaration);
  }

  @Override
  public Boolean party(Declaration.Party declaration) {
    return parties.add(declaration);
  }

  @Override
  public Boolean touchpoint(Declaration.Touchpoint declaration) {
    return touchpoints.add(declaration);
  }

  @Override
  public Boolean request(Declaration.Request declaration) {
    return requests.add(declaration);
  }

  @Override
  public Boolean term(Declaration.Term declaration) {
    return terms.add(declaration);
  }

  @Override
  public Boolean hours(Declaration.Hours declaration) {
    return hours.add(declaration);
  }

  @Override
  public Boolean flow(Declaration.Flow declaration) {
    return flows.add(declaration);
  }

  @Override
  public Boolean scenario(Declaration.Scenario declaration) {
    return scenarios.add(declaration);
  }
}
