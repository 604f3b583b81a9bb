package touchline.cli.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import touchline.compiler.diagnostics.NearestName;

/** Reads one of an enumeration's constants as users write them: in lower case. */
record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

  @Override
  public E convert(String written) {
    return constants()
        .filter(constant -> word(constant).equals(written))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(complaint(written)));
  }

  private String complaint(String written) {
    List<String> words = constants().map(Choice::word).toList();
    String known = "`" + written + "` is none of " + String.join(", ", words);
    return NearestName.of(written, words)
        .map(near -> known + "; did you mean `" + near + "`?")
        .orElse(known);
  }

  private Stream<E> constants() {
    return Arrays.stream(type.getEnumConstants());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
