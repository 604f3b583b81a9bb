package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Pair;
import touchline.compiler.diff.Values;
import touchline.compiler.model.Element;
import touchline.compiler.source.Span;

/**
 * What can happen to things that are declared once for all flows: they come, they go, they are
 * called otherwise, they get another id.
 *
 * @param word what such a thing is called, e.g. {@code role}
 */
record Named(String word, Kind added, Kind removed, Kind renamed, Kind otherId) {

  static Named of(String word, Group group, Level removed) {
    return new Named(
        word,
        new Kind(word + "-added", group, Level.INFO, "there is one more " + word),
        new Kind(word + "-removed", group, removed, "there is one " + word + " less"),
        new Kind(
            word + "-renamed", Group.WORDING, Level.INFO, "a " + word + " is called otherwise"),
        new Kind(
            word + "-id-changed", group, Level.INFO, "flows name a " + word + " by another id"));
  }

  List<Kind> kinds() {
    return List.of(added, removed, renamed, otherId);
  }

  <T extends Element> void find(
      Matched<Pair<T>, T> things,
      Function<T, String> id,
      Function<T, String> name,
      Consumer<Change> changes) {
    for (T thing : things.added()) {
      String message = words(id.apply(thing), name.apply(thing)) + " is new";
      changes.accept(change(added, message, Optional.empty(), Optional.of(thing)));
    }
    for (T thing : things.removed()) {
      String message = words(id.apply(thing), name.apply(thing)) + " is gone";
      changes.accept(change(removed, message, Optional.of(thing), Optional.empty()));
    }
    for (Pair<T> thing : things.pairs()) {
      String words = words(id.apply(thing.after()), name.apply(thing.after()));
      String oldName = name.apply(thing.before());
      if (!oldName.equals(name.apply(thing.after()))) {
        String message = words + " was called " + Naming.quoted(oldName) + " before";
        changes.accept(of(renamed, thing, message).worded(oldName, name.apply(thing.after())));
      }
      String oldId = id.apply(thing.before());
      if (!oldId.equals(id.apply(thing.after()))) {
        String message = words + ": its id was `" + oldId + "` before";
        changes.accept(of(otherId, thing, message).worded(oldId, id.apply(thing.after())));
      }
    }
  }

  /** {@code role “Service agent” (agent)}. */
  String words(String id, String name) {
    return word + " " + Naming.quoted(name) + " (" + id + ")";
  }

  static <T extends Element> Change of(Kind kind, Pair<T> thing, String message) {
    return change(kind, message, Optional.of(thing.before()), Optional.of(thing.after()));
  }

  static Change added(Kind kind, Element thing, String message) {
    return change(kind, message, Optional.empty(), Optional.of(thing));
  }

  static Change removed(Kind kind, Element thing, String message) {
    return change(kind, message, Optional.of(thing), Optional.empty());
  }

  private static Change change(
      Kind kind,
      String message,
      Optional<? extends Element> before,
      Optional<? extends Element> after) {
    Optional<Span> was = before.map(Element::span);
    Optional<Span> is = after.map(Element::span);
    return new Change(
        kind, Optional.empty(), Optional.empty(), message, List.of(), Values.NONE, was, is);
  }
}
