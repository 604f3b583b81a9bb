package touchline.compiler.analyze;

import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Text;
import touchline.compiler.model.ShownText;

/** Finds the texts in a statement that documents show; those of the statements in it are theirs. */
final class StatementTexts implements Detail.Cases<Boolean>, Branch.Cases<Boolean> {
  private final List<ShownText> texts;

  /**
   * @param texts to add to
   */
  StatementTexts(List<ShownText> texts) {
    this.texts = texts;
  }

  void find(Parts statement) {
    add(statement.title());
    for (Detail detail : statement.details()) {
      detail.match(this);
    }
    for (Branch branch : statement.branches()) {
      branch.match(this);
    }
    statement.labels().forEach(this::add);
  }

  private boolean add(Optional<Text> text) {
    return text.isPresent() && add(text.orElseThrow());
  }

  private boolean add(Text text) {
    return !text.missing() && texts.add(new ShownText(false, text.span()));
  }

  @Override
  public Boolean doing(Detail.Do detail) {
    return add(detail.text());
  }

  @Override
  public Boolean say(Detail.Say detail) {
    return texts.add(new ShownText(true, detail.words().span()));
  }

  @Override
  public Boolean record(Detail.Record detail) {
    return false;
  }

  @Override
  public Boolean set(Detail.Set detail) {
    return false;
  }

  @Override
  public Boolean see(Detail.See detail) {
    return add(detail.title());
  }

  @Override
  public Boolean note(Detail.Note detail) {
    return add(detail.text());
  }

  @Override
  public Boolean scale(Detail.Scale detail) {
    return false;
  }

  @Override
  public Boolean problem(Detail.Problem detail) {
    return add(detail.title());
  }

  @Override
  public Boolean late(Detail.Late detail) {
    return false;
  }

  @Override
  public Boolean every(Detail.Every detail) {
    return false;
  }

  @Override
  public Boolean answer(Branch.Answer branch) {
    return branch.answer().quoted() && texts.add(new ShownText(false, branch.answer().span()));
  }

  @Override
  public Boolean when(Branch.When branch) {
    return add(branch.label());
  }

  @Override
  public Boolean otherwise(Branch.Otherwise branch) {
    return false;
  }

  @Override
  public Boolean late(Branch.Late branch) {
    return false;
  }
}
