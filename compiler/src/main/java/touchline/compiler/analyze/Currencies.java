package touchline.compiler.analyze;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** The currencies of ISO 4217. */
final class Currencies {
  private static final Map<String, Currency> ALL =
      Currency.getAvailableCurrencies().stream()
          .collect(Collectors.toMap(Currency::getCurrencyCode, currency -> currency, (a, b) -> a));

  private Currencies() {}

  static boolean exists(String code) {
    return ALL.containsKey(code);
  }

  /** How many decimals amounts have; those without a rule have as many as they like. */
  static int decimals(String code) {
    Currency currency = ALL.get(code);
    int decimals = currency == null ? -1 : currency.getDefaultFractionDigits();
    return decimals < 0 ? Integer.MAX_VALUE : decimals;
  }
}
