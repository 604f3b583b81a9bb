package touchline.cli.walk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.wording.Phrases;
import touchline.table.FieldType;

/** Says what can be typed for a field: {@code whole number, 1 to 5}. */
record FieldHint(Phrases phrases) implements FieldType.Cases<String> {

  @Override
  public String text(FieldType.TextType type) {
    return phrases.text("type.text")
        + type.pattern().map(it -> ", " + phrases.text("allowed.pattern", it)).orElse("");
  }

  @Override
  public String number(FieldType.NumberType type) {
    String kind = phrases.text(type.whole() ? "type.whole" : "type.number");
    if (type.min().isEmpty() || type.max().isEmpty()) {
      String bounds = bound("≥ ", type.min()) + bound("≤ ", type.max());
      return kind + bounds;
    }
    return kind
        + ", "
        + phrases.text(
            "allowed.between", phrases.number(type.min().get()), phrases.number(type.max().get()));
  }

  private String bound(String sign, Optional<BigDecimal> bound) {
    return bound.map(it -> ", " + sign + phrases.number(it)).orElse("");
  }

  @Override
  public String money(FieldType.MoneyType type) {
    return phrases.text("type.money")
        + ": "
        + type.currency().map(code -> "100, 100 " + code).orElse("100 EUR");
  }

  @Override
  public String choice(FieldType.ChoiceType type) {
    List<String> choices = new ArrayList<>();
    for (int i = 0; i < type.choices().size(); i++) {
      choices.add(i + 1 + " " + type.choices().get(i));
    }
    return String.join(" · ", choices);
  }

  @Override
  public String plain(FieldType.Plain type) {
    String kind = phrases.text("type." + type.word());
    return switch (type) {
      case DATE -> kind + ": 2026-11-24, 24-11-2026";
      case DURATION -> kind + ": 30 min, 2 h";
      case YES_NO, EMAIL, PHONE_NUMBER -> kind;
    };
  }
}
