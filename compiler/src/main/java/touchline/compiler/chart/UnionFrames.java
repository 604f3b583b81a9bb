package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frames of a diagram of two versions: those of the new one, and those that are gone. */
final class UnionFrames {
  /** Stands before the ids of what is gone; no id that is written has a dot. */
  static final String GONE = "gone.";

  private final List<Frame> all;
  private final Map<String, String> names = new HashMap<>();

  UnionFrames(Chart before, Chart after, Map<String, String> same, MarkWords words) {
    this.all = new ArrayList<>(after.frames());
    Set<String> known = new HashSet<>();
    after.frames().forEach(frame -> known.add(frame.id()));
    renamed(before, after, same);
    FrameContents contents = new FrameContents(before);
    for (Frame frame : before.frames()) {
      if (names.containsKey(frame.id())) {
        continue;
      }
      if (known.contains(frame.id())) {
        names.put(frame.id(), frame.id());
      } else if (holdsSomethingGone(contents, Optional.of(frame.id()), same)) {
        String id = GONE + frame.id();
        names.put(frame.id(), id);
        String title = frame.title() + " \u00B7 " + words.removed().word();
        all.add(new Frame(id, title, frame.kind(), frame.outer().map(this::of)));
      }
    }
  }

  /** A frame that has the symbols of another one is that one, whatever it is called now. */
  private void renamed(Chart before, Chart after, Map<String, String> same) {
    Set<String> old = new HashSet<>();
    before.frames().forEach(frame -> old.add(frame.id()));
    Map<String, String> frameOf = new HashMap<>();
    after
        .symbols()
        .forEach(symbol -> symbol.frame().ifPresent(frame -> frameOf.put(symbol.id(), frame)));
    for (Symbol symbol : before.symbols()) {
      Optional<String> now =
          Optional.ofNullable(same.get(symbol.id()))
              .map(frameOf::get)
              .filter(it -> !old.contains(it));
      if (symbol.frame().isPresent() && now.isPresent()) {
        names.putIfAbsent(symbol.frame().orElseThrow(), now.orElseThrow());
      }
    }
  }

  private static boolean holdsSomethingGone(
      FrameContents before, Optional<String> frame, Map<String, String> same) {
    return !before.frames(frame).isEmpty()
        || before.symbols(frame).stream().anyMatch(it -> !same.containsKey(it.id()));
  }

  /** What a frame of the old version is called here. */
  String of(String old) {
    return names.getOrDefault(old, old);
  }

  /** Each before those inside it. */
  List<Frame> all() {
    return List.copyOf(all);
  }
}
