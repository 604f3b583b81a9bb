package touchline.compiler.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Duration;
import touchline.compiler.model.FieldType;
import touchline.compiler.model.Value;

/**
 * The words, dates, numbers and durations of one language. Nothing here depends on the machine's
 * locale or the JDK's locale data, which differ between versions.
 */
public final class Phrases {
  private static final Map<Language, Phrases> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final Bundle bundle;
  private final Numerals numerals;
  private final DurationWords durations;

  private Phrases(Language language) {
    this.language = language;
    this.bundle = new Bundle(language.code());
    this.numerals = new Numerals(bundle);
    this.durations = new DurationWords(bundle, numerals);
  }

  /** The phrases of a language tag ({@code nl}, {@code de-AT}); English for any other language. */
  public static Phrases of(String tag) {
    return of(Language.find(tag).orElse(Language.EN));
  }

  public static Phrases of(Language language) {
    return READ.computeIfAbsent(language, Phrases::new);
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key.
   *
   * @param arguments take the places of {@code {0}}, {@code {1}}, …; none of them is translated
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Object... arguments) {
    return Template.fill(bundle.text(key), arguments);
  }

  /** The text for a number of things, singular or plural; {@code {0}} is the number. */
  public String count(String key, int number) {
    return choose(key, number, number(number));
  }

  /** The singular or the plural of a text, by a number of things. */
  public String choose(String key, int number, Object... arguments) {
    return Template.fill(Template.plural(bundle.text(key), number == 1), arguments);
  }

  /** All keys, in order. */
  public Set<String> keys() {
    return bundle.keys();
  }

  /** {@code 2 working days}. */
  public String duration(Duration duration) {
    return durations.plain(duration);
  }

  /** {@code 20 s}, {@code 4 h}, {@code 2 working days}: for charts and tables. */
  public String shortDuration(Duration duration) {
    return durations.brief(duration);
  }

  /** The same behind a preposition; German bends it: {@code 2 Tagen}. */
  public String shortDurationAfterPreposition(Duration duration) {
    return durations.briefAfterPreposition(duration);
  }

  /** {@code within 2 working days}. */
  public String within(Duration duration) {
    return durations.within(duration);
  }

  /** {@code after 2 working days}. */
  public String after(Duration duration) {
    return durations.after(duration);
  }

  /** {@code every hour}, {@code every 2 hours}. */
  public String every(Duration duration) {
    return durations.every(duration);
  }

  /** {@code 1 November 2026}. */
  public String date(LocalDate date) {
    return numerals.date(date);
  }

  /** {@code 2.5}; the digits are those of the number, none is dropped or added. */
  public String number(BigDecimal number) {
    return numerals.number(number);
  }

  public String number(int number) {
    return numerals.number(BigDecimal.valueOf(number));
  }

  /** {@code 60%}, of 60. */
  public String percentage(BigDecimal percent) {
    return text("format.percentage", number(percent));
  }

  /**
   * {@code €100}.
   *
   * @param currency ISO 4217
   */
  public String money(BigDecimal amount, String currency) {
    return numerals.money(amount, currency);
  }

  /** A value as a person writes it, without quotes. */
  public String value(Value value) {
    return value.match(new ValueWords(this));
  }

  /** What kind of value a field takes: {@code whole number}. */
  public String type(FieldType type) {
    return type.match(new TypeWords(this));
  }

  /** Which values a field takes, if not all of its type: {@code low, medium or high}. */
  public Optional<String> allowed(FieldType type) {
    return type.match(new AllowedWords(this));
  }

  /** A condition in words: {@code Age of the machine at most 2 years}. */
  public String condition(Condition condition) {
    return new ConditionWords(this).text(condition);
  }

  /** The name of an actor; the customer's is in this language. */
  public String actor(Actor actor) {
    return actor.match(new ActorNames(this));
  }

  /** {@code a, b and c}. */
  public String list(List<String> items) {
    return joined(items, "list.and");
  }

  /** {@code a, b or c}. */
  public String either(List<String> items) {
    return joined(items, "list.or");
  }

  /** “Text” in the quotation marks of the language. */
  public String quoted(String text) {
    return text("format.quoted", text);
  }

  private String joined(List<String> items, String key) {
    int last = items.size() - 1;
    if (last < 1) {
      return items.isEmpty() ? "" : items.get(0);
    }
    return text(key, String.join(", ", items.subList(0, last)), items.get(last));
  }
}
