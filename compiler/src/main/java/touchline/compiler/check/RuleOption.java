package touchline.compiler.check;

import java.util.List;

/** Something that a project may set about a rule. */
public sealed interface RuleOption {

  /** As it is written in a project file: lower-case words with hyphens. */
  String name();

  /** One line for people who look it up. */
  String meaning();

  <R> R match(Cases<R> cases);

  /**
   * A whole number.
   *
   * @param standard what counts where nothing is set
   * @param least the smallest that makes sense
   */
  record WholeNumber(String name, int standard, int least, String meaning) implements RuleOption {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wholeNumber(this);
    }
  }

  /**
   * A list of words.
   *
   * @param standard what counts where nothing is set
   */
  record Words(String name, List<String> standard, String meaning) implements RuleOption {
    public Words {
      standard = List.copyOf(standard);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.words(this);
    }
  }

  /** One method per kind of option. */
  interface Cases<R> {
    R wholeNumber(WholeNumber option);

    R words(Words option);
  }
}
