package touchline.cli.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchline.runtime.Happening;
import touchline.table.Field;

/** Writes all that happens to a case that nobody is there for. */
record Protocol(Page page, Flows flows, WalkWords words, TimeText times, Instant start)
    implements Happening.Cases<Boolean> {
  private static final String INDENT = "          ";

  private Boolean news(Happening happening) {
    return happening.match(new News(page, flows, words, INDENT));
  }

  /** An answer or a problem. */
  void chosen(String text) {
    page.text(INDENT + "→ ", text);
  }

  @Override
  public Boolean arrived(Happening.Arrived happening) {
    return false;
  }

  @Override
  public Boolean listed(Happening.Listed happening) {
    List<String> name = new ArrayList<>(happening.visit().calls());
    name.add(happening.visit().node());
    String moment = times.moment(happening.at(), start);
    String title = flows.title(happening.visit().node());
    String column = moment + " ".repeat(Math.max(2, INDENT.length() - moment.length()));
    page.text(column, title + " (" + String.join(".", name) + ")");
    return true;
  }

  @Override
  public Boolean handedOver(Happening.HandedOver happening) {
    return news(happening);
  }

  @Override
  public Boolean recorded(Happening.Recorded happening) {
    String label = flows.field(happening.field()).map(Field::label).orElse(happening.field());
    String value =
        happening.value().map(it -> it.match(new ShownValue(words.phrases()))).orElse("–");
    page.text(INDENT, label + ": " + value);
    return true;
  }

  @Override
  public Boolean deadlinePassed(Happening.DeadlinePassed happening) {
    return news(happening);
  }

  @Override
  public Boolean reminderDue(Happening.ReminderDue happening) {
    return news(happening);
  }

  @Override
  public Boolean resumed(Happening.Resumed happening) {
    return news(happening);
  }

  @Override
  public Boolean dropped(Happening.Dropped happening) {
    return false;
  }

  @Override
  public Boolean closed(Happening.Closed happening) {
    return false;
  }
}
