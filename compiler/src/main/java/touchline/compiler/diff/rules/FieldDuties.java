package touchline.compiler.diff.rules;

import java.util.List;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Field;

/** Whether fields may be left empty, and whether privacy law protects them. */
public final class FieldDuties implements FlowDiffRule {
  private static final Kind REQUIRED =
      new Kind("field-required", Group.DATA, Level.RISKY, "it may not be left empty any more");
  private static final Kind OPTIONAL =
      new Kind("field-optional", Group.DATA, Level.RISKY, "it may be left empty now");
  private static final Kind PERSONAL =
      new Kind("field-personal", Group.DATA, Level.RISKY, "privacy law protects it now");
  private static final Kind NOT_PERSONAL =
      new Kind(
          "field-not-personal", Group.DATA, Level.RISKY, "it does not count as personal any more");

  @Override
  public List<Kind> kinds() {
    return List.of(REQUIRED, OPTIONAL, PERSONAL, NOT_PERSONAL);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    for (Pair<Field> field : flow.fields().pairs()) {
      Field before = field.before();
      Field after = field.after();
      if (before.optional() != after.optional()) {
        boolean now = after.optional();
        String words = now ? " may now be left empty" : " may not be left empty any more";
        Change change = change(now ? OPTIONAL : REQUIRED, flow, field, words);
        changes.accept(
            now ? change.worded("required", "optional") : change.worded("optional", "required"));
      }
      if (before.personal() != after.personal()) {
        boolean now = after.personal();
        String words = now ? " is personal now" : " is not personal any more";
        Change change = change(now ? PERSONAL : NOT_PERSONAL, flow, field, words);
        changes.accept(
            now
                ? change.worded("not personal", "personal")
                : change.worded("personal", "not personal"));
      }
    }
  }

  private static Change change(Kind kind, FlowPair flow, Pair<Field> field, String words) {
    String message = FieldWords.of(field.after()) + words;
    return Change.of(kind, flow, field.before(), field.after(), message);
  }
}
