package touchline.compiler.wording;

import java.math.BigDecimal;
import java.util.Locale;
import touchline.compiler.model.Duration;

/**
 * Durations in words. A unit's text has up to three forms: singular, plural, and the plural after a
 * preposition (German: {@code Tag|Tage|Tagen}).
 */
final class DurationWords {
  private static final int AFTER_PREPOSITION = 2;

  private final Bundle bundle;
  private final Numerals numerals;

  DurationWords(Bundle bundle, Numerals numerals) {
    this.bundle = bundle;
    this.numerals = numerals;
  }

  String plain(Duration duration) {
    return amount(duration) + " " + unit(duration, 1);
  }

  String brief(Duration duration) {
    return brief(duration, 1);
  }

  String briefAfterPreposition(Duration duration) {
    return brief(duration, AFTER_PREPOSITION);
  }

  private String brief(Duration duration, int manyForm) {
    String key = "unit.short." + name(duration);
    return !duration.working() && bundle.has(key)
        ? amount(duration) + " " + bundle.text(key)
        : amount(duration) + " " + unit(duration, manyForm);
  }

  String within(Duration duration) {
    return Template.fill(bundle.text("duration.within"), afterPreposition(duration));
  }

  String after(Duration duration) {
    return Template.fill(bundle.text("duration.after"), afterPreposition(duration));
  }

  String every(Duration duration) {
    String form = bundle.text("every." + kind(duration) + name(duration));
    return Template.fill(Template.plural(form, isOne(duration)), amount(duration));
  }

  private String afterPreposition(Duration duration) {
    return amount(duration) + " " + unit(duration, AFTER_PREPOSITION);
  }

  private String unit(Duration duration, int manyForm) {
    String forms = bundle.text("unit." + kind(duration) + name(duration));
    return Template.form(forms, isOne(duration) ? 0 : manyForm);
  }

  private String amount(Duration duration) {
    return numerals.number(duration.amount());
  }

  private static String kind(Duration duration) {
    return duration.working() ? "working." : "";
  }

  private static String name(Duration duration) {
    return duration.unit().name().toLowerCase(Locale.ROOT);
  }

  private static boolean isOne(Duration duration) {
    return duration.amount().compareTo(BigDecimal.ONE) == 0;
  }
}
