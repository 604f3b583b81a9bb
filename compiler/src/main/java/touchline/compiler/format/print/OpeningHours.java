package touchline.compiler.format.print;

import java.time.DayOfWeek;
import java.util.Locale;
import touchline.compiler.ast.HoursEntry;

/** Prints lines of opening hours. */
final class OpeningHours implements HoursEntry.Cases<Entry> {
  private static final int LETTERS_OF_A_DAY = 3;

  private final Cursor cursor;

  OpeningHours(Cursor cursor) {
    this.cursor = cursor;
  }

  @Override
  public Entry open(HoursEntry.Open entry) {
    Phrase phrase = new Phrase(cursor);
    phrase.list(entry.days(), days -> phrase.leaf(days.span(), days(days)));
    phrase.list(
        entry.openings(),
        opening -> phrase.leaf(opening.span(), opening.opens() + " to " + opening.closes()));
    return phrase.end();
  }

  private static String days(HoursEntry.Days days) {
    String first = day(days.first());
    return days.first() == days.last() ? first : first + " to " + day(days.last());
  }

  private static String day(DayOfWeek day) {
    return day.name().substring(0, LETTERS_OF_A_DAY).toLowerCase(Locale.ROOT);
  }

  @Override
  public Entry closed(HoursEntry.Closed entry) {
    Phrase phrase = new Phrase(cursor).word("closed").value(entry.first());
    entry.last().ifPresent(last -> phrase.word("to").value(last));
    return phrase.end();
  }

  @Override
  public Entry zone(HoursEntry.Zone entry) {
    return new Phrase(cursor).word("zone").text(entry.id()).end();
  }
}
