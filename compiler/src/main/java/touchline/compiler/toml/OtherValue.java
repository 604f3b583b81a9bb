package touchline.compiler.toml;

/** For questions about few kinds of values: all others get the same answer. */
public abstract class OtherValue<R> implements TomlValue.Cases<R> {

  /** The answer for kinds that no method is written for. */
  protected abstract R other(TomlValue value);

  @Override
  public R text(TomlValue.Text value) {
    return other(value);
  }

  @Override
  public R wholeNumber(TomlValue.WholeNumber value) {
    return other(value);
  }

  @Override
  public R flag(TomlValue.Flag value) {
    return other(value);
  }

  @Override
  public R other(TomlValue.Other value) {
    return other((TomlValue) value);
  }

  @Override
  public R array(TomlValue.Array value) {
    return other(value);
  }

  @Override
  public R table(TomlTable value) {
    return other(value);
  }
}
