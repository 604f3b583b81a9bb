package touchline.cli.walk;

import touchline.runtime.Happening;
import touchline.runtime.Place;

/**
 * Tells what came of an input, or of time, that a person has to know; false if there is nothing.
 */
record News(Page page, Flows flows, WalkWords words, String indent)
    implements Happening.Cases<Boolean> {

  private boolean tell(String key, String... arguments) {
    page.text(indent + "→ ", words.text(key, arguments));
    return true;
  }

  @Override
  public Boolean arrived(Happening.Arrived happening) {
    return false;
  }

  @Override
  public Boolean listed(Happening.Listed happening) {
    return false;
  }

  @Override
  public Boolean handedOver(Happening.HandedOver happening) {
    String from = flows.actor(happening.from());
    return tell("news.handover", from, flows.actor(happening.to()));
  }

  @Override
  public Boolean recorded(Happening.Recorded happening) {
    return false;
  }

  @Override
  public Boolean deadlinePassed(Happening.DeadlinePassed happening) {
    return tell("news.late", title(happening.place()));
  }

  @Override
  public Boolean reminderDue(Happening.ReminderDue happening) {
    return tell("news.reminder", title(happening.place()));
  }

  private static String title(Place place) {
    return place.node().title();
  }

  @Override
  public Boolean resumed(Happening.Resumed happening) {
    return tell("news.resumed");
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
