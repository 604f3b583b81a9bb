package touchline.table.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchline.table.Hours;
import touchline.table.Hours.Stretch;

/** Opening hours: days in English, stretches as {@code 09:00/17:30}. */
final class HoursJson {

  private HoursJson() {}

  static JsonObject write(Hours hours) {
    JsonObject week = new JsonObject();
    hours.week().forEach((day, stretches) -> week.list(name(day), stretches, HoursJson::stretch));
    return new JsonObject()
        .text("name", hours.name())
        .text("zone", hours.zone().map(ZoneId::getId))
        .object("week", week)
        .some("closed", hours.closed(), LocalDate::toString);
  }

  static Hours read(JsonInput json) {
    return new Hours(
        json.optionalText("name"),
        json.optional("zone", ZoneId::of),
        json.object("week", HoursJson::week),
        json.texts("closed", LocalDate::parse));
  }

  private static Map<DayOfWeek, List<Stretch>> week(JsonInput json) {
    Map<DayOfWeek, List<Stretch>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, json.texts(name(day), HoursJson::stretch));
    }
    return week;
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static String stretch(Stretch stretch) {
    return stretch.opens() + "/" + stretch.closes();
  }

  private static Stretch stretch(String text) {
    int slash = text.indexOf('/');
    return new Stretch(
        LocalTime.parse(text.substring(0, Math.max(slash, 0))),
        LocalTime.parse(text.substring(slash + 1)));
  }
}
