package touchline.compiler.diff.rules;

import java.util.List;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.model.Term;

/** What abbreviations mean. */
public final class Terms implements DiffRule {
  private static final Named TERM = Named.of("term", Group.WORDING, Level.INFO);

  @Override
  public List<Kind> kinds() {
    return TERM.kinds();
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    TERM.find(differences.declarations().terms(), Term::abbreviation, Term::meaning, changes);
  }
}
