package touchline.compiler.emit.svg.graphviz;

import guru.nidi.graphviz.engine.Format;
import java.util.Locale;

/** What Graphviz calls a format; graphviz-java keeps that to itself. */
final class FormatName {
  private FormatName() {}

  static String of(Format format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
