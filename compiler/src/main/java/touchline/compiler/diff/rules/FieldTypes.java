package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Field;
import touchline.compiler.model.FieldType;

/** Which values fields take. */
public final class FieldTypes implements FlowDiffRule {
  private static final Kind NARROWED =
      new Kind("type-narrowed", Group.DATA, Level.BREAKING, "values that were taken are refused");
  private static final Kind WIDENED =
      new Kind(
          "type-widened", Group.DATA, Level.RISKY, "there can be values that nobody reckoned with");
  private static final Kind CHANGED =
      new Kind("type-changed", Group.DATA, Level.BREAKING, "other values are taken than before");
  private static final Kind ORDER =
      new Kind("choices-reordered", Group.WORDING, Level.INFO, "the same choices in another order");

  @Override
  public List<Kind> kinds() {
    return List.of(NARROWED, WIDENED, CHANGED, ORDER);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    for (Pair<Field> field : flow.fields().pairs()) {
      FieldType before = field.before().type();
      FieldType after = field.after().type();
      String was = before.match(TypeText.TEXT);
      String is = after.match(TypeText.TEXT);
      kind(before, after, was.equals(is))
          .ifPresent(
              kind ->
                  changes.accept(
                      Change.of(
                              kind,
                              flow,
                              field.before(),
                              field.after(),
                              FieldWords.of(field.after()) + " goes from " + was + " to " + is)
                          .worded(was, is)));
    }
  }

  private static Optional<Kind> kind(FieldType before, FieldType after, boolean sameText) {
    boolean narrows = TypeRange.holds(before, after);
    boolean widens = TypeRange.holds(after, before);
    if (narrows && widens) {
      return sameText ? Optional.empty() : Optional.of(ORDER).filter(any -> isChoice(after));
    }
    if (narrows) {
      return Optional.of(NARROWED);
    }
    return Optional.of(widens ? WIDENED : CHANGED);
  }

  private static boolean isChoice(FieldType type) {
    return type.getClass() == FieldType.ChoiceType.class;
  }
}
