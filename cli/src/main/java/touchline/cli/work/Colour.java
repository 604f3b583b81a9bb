package touchline.cli.work;

/** When to use colours: on terminals unless the environment forbids, always, or never. */
public enum Colour {
  AUTO,
  ALWAYS,
  NEVER
}
