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
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Field;

/** Fields that came or went, and what fields are called. */
public final class Fields implements FlowDiffRule {
  private static final Kind ADDED =
      new Kind("field-added", Group.DATA, Level.INFO, "something more can be recorded");
  private static final Kind REMOVED =
      new Kind(
          "field-removed", Group.DATA, Level.BREAKING, "programs that read it find it no more");
  private static final Kind RENAMED =
      new Kind(
          "field-renamed",
          Group.DATA,
          Level.BREAKING,
          "programs that read it find it under another id");
  private static final Kind LABEL =
      new Kind("field-label-changed", Group.WORDING, Level.INFO, "a field is labelled anew");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, RENAMED, LABEL);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    for (Field field : flow.fields().added()) {
      String type = field.type().match(TypeText.TEXT);
      Change change = Change.added(ADDED, flow, field, FieldWords.of(field) + " is new: " + type);
      changes.accept(change.worded(Optional.empty(), Optional.of(type)));
    }
    for (Field field : flow.fields().removed()) {
      String type = field.type().match(TypeText.TEXT);
      Change change = Change.removed(REMOVED, flow, field, FieldWords.of(field) + " is gone");
      changes.accept(change.worded(Optional.of(type), Optional.empty()));
    }
    for (Pair<Field> field : flow.fields().pairs()) {
      Field before = field.before();
      Field after = field.after();
      if (!before.id().equals(after.id())) {
        String message = FieldWords.of(after) + ": its id was `" + before.id() + "` before";
        changes.accept(
            Change.of(RENAMED, flow, before, after, message).worded(before.id(), after.id()));
      }
      if (!before.label().equals(after.label())) {
        String was = Naming.quoted(before.label());
        String message = FieldWords.of(after) + ": the label was " + was + " before";
        changes.accept(
            Change.of(LABEL, flow, before, after, message).worded(before.label(), after.label()));
      }
    }
  }
}
