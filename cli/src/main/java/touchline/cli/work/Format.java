package touchline.cli.work;

import java.util.List;
import java.util.Locale;
import touchline.compiler.emit.Emitter;

/** What can be written of a flow, under the names that {@code --to} takes. */
public enum Format {
  SVG,
  PNG,
  DOT,
  MERMAID,
  MD,
  JSON,
  CSV,
  TABLE;

  /** What is written where nothing is chosen: picture, procedure and step table. */
  public static final List<Format> USUAL = List.of(SVG, MD, JSON, CSV, TABLE);

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Emitter emitter() {
    return (flow, options) -> List.of();
  }
}
