package touchline.compiler.check.rules;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;
import touchline.compiler.model.FieldType;

/** Says why a condition holds for no values. */
final class ImpossibleParts {
  private static final Condition.Cases<Optional<Field>> FIELD = new ComparedField();

  private static final FieldType.Cases<String> WHY =
      new FieldType.Cases<>() {
        @Override
        public String money(FieldType.MoneyType type) {
          return ": amounts of money are not negative";
        }

        @Override
        public String duration(FieldType.DurationType type) {
          return ": durations are not negative";
        }

        @Override
        public String text(FieldType.TextType type) {
          return "";
        }

        @Override
        public String number(FieldType.NumberType type) {
          return "";
        }

        @Override
        public String date(FieldType.DateType type) {
          return "";
        }

        @Override
        public String yesNo(FieldType.YesNoType type) {
          return "";
        }

        @Override
        public String choice(FieldType.ChoiceType type) {
          return "";
        }

        @Override
        public String email(FieldType.EmailType type) {
          return "";
        }

        @Override
        public String phoneNumber(FieldType.PhoneNumberType type) {
          return "";
        }
      };

  private ImpossibleParts() {}

  static Diagnostic explain(Diagnostic diagnostic, List<Condition> parts) {
    if (parts.isEmpty()) {
      return diagnostic.note("no values make all of it true");
    }
    Condition first = parts.get(0);
    if (parts.size() > 1) {
      String both = "`" + text(first) + "` and `" + text(parts.get(1)) + "`";
      return diagnostic.note(both + " are never true at once");
    }
    Optional<Field> field = first.match(FIELD);
    return field
        .map(
            it ->
                diagnostic.note(
                    it.span(), "no value of `" + it.id() + "` is so" + it.type().match(WHY)))
        .orElseGet(() -> diagnostic.note("`" + text(first) + "` is never true"));
  }

  private static String text(Condition condition) {
    StringBuilder text = new StringBuilder();
    for (String word : condition.span().text().strip().split("\\s+", -1)) {
      text.append(text.length() == 0 ? "" : " ").append(word);
    }
    return text.toString();
  }
}
