package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.rules.DetailWords.About;
import touchline.compiler.diff.rules.DetailWords.Line;

/** Instructions, words to say, notes, links and scales; one change a statement and sort. */
public final class DetailTexts implements NodeDiffRule {
  private static final Map<About, Kind> KINDS = new EnumMap<>(About.class);
  private static final Map<About, String> WORDS = new EnumMap<>(About.class);

  static {
    kind(About.DO, "instructions-changed", "the work is described anew", "instructions");
    kind(About.SAY, "words-changed", "other words are said", "words to say");
    kind(About.NOTE, "note-changed", "a note for staff differs", "notes");
    kind(About.SEE, "link-changed", "a link or its title differs", "links");
    kind(About.SCALE, "scale-changed", "answers to a survey are on another scale", "scale");
  }

  private static final Kind ORDER =
      new Kind("details-reordered", Group.WORDING, Level.INFO, "the same details in another order");

  private static void kind(About about, String id, String meaning, String words) {
    Group group = about == About.SCALE ? Group.DATA : Group.WORDING;
    Level level = about == About.SCALE ? Level.RISKY : Level.INFO;
    KINDS.put(about, new Kind(id, group, level, meaning));
    WORDS.put(about, words);
  }

  @Override
  public List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>(KINDS.values());
    kinds.add(ORDER);
    return kinds;
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    List<Line> before = DetailWords.before(flow, node.before());
    List<Line> after = DetailWords.after(flow, node.after());
    Lines all = Lines.of(before, after);
    KINDS.forEach(
        (about, kind) -> {
          List<Line> gone = all.removed(about);
          List<Line> come = all.added(about);
          if (!gone.isEmpty() || !come.isEmpty()) {
            String verb =
                about == About.SCALE ? "the scale differs" : "the " + WORDS.get(about) + " differ";
            changes.accept(Lines.worded(Change.of(kind, flow, node, verb), gone, come));
          }
        });
    if (all.isReordered()) {
      changes.accept(Change.of(ORDER, flow, node, "its details are in another order"));
    }
  }
}
