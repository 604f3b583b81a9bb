package touchline.compiler.parse.build;

import touchline.compiler.parse.message.Findings;
import touchline.compiler.source.SourceFile;

/** The builders of what holds nothing else: names, texts, numbers, values. */
record Leaves(
    Spans spans,
    Findings findings,
    NameBuilder names,
    TextBuilder texts,
    NumberBuilder numbers,
    CalendarBuilder calendar,
    ValueBuilder values) {

  static Leaves of(SourceFile file, Findings findings) {
    Spans spans = new Spans(file);
    NameBuilder names = new NameBuilder(spans);
    TextBuilder texts = new TextBuilder(spans, names, findings);
    NumberBuilder numbers = new NumberBuilder(spans, findings);
    CalendarBuilder calendar = new CalendarBuilder(spans, findings);
    ValueBuilder values = new ValueBuilder(spans, names, texts, numbers, calendar, findings);
    return new Leaves(spans, findings, names, texts, numbers, calendar, values);
  }
}
