package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Scenario;

/** The scenarios as worked examples: what is given, how the case goes, how it ends. */
final class ExamplesChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    if (!sop.flow().scenarios().isEmpty()) {
      page.heading(2, sop.words("sop.examples"));
      sop.flow().scenarios().forEach(scenario -> write(sop, page, scenario));
    }
  }

  private static void write(Sop sop, Markdown page, Scenario scenario) {
    page.heading(3, MarkdownText.plain(scenario.title()));
    contact(sop, scenario).forEach(page::item);
    data(sop, scenario).forEach(page::item);
    Course course = new Course(sop, scenario);
    course.events().forEach(page::item);
    ExpectationWords words = new ExpectationWords(sop, course);
    scenario.expectations().forEach(expected -> expected.match(words).accept(page));
  }

  private static List<String> contact(Sop sop, Scenario scenario) {
    List<String> items = new ArrayList<>();
    scenario
        .touchpoint()
        .map(touchpoint -> MarkdownText.plain(touchpoint.name()))
        .ifPresent(name -> items.add(sop.words("sop.example.contact", name)));
    scenario
        .request()
        .map(request -> MarkdownText.plain(request.name()))
        .ifPresent(name -> items.add(sop.words("sop.example.request", name)));
    return items;
  }

  private static List<String> data(Sop sop, Scenario scenario) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Scenario.Given given : scenario.given()) {
      String value = MarkdownText.plain(sop.phrases().value(given.value()));
      values.merge(
          MarkdownText.plain(given.field().label()),
          Sop.bold(value),
          (first, then) -> sop.words("sop.example.then", first, then));
    }
    for (boolean open : scenario.open()) {
      String hours = sop.words(open ? "sop.example.open" : "sop.example.closed");
      values.merge(
          sop.words("sop.example.hours"),
          hours,
          (first, then) -> sop.words("sop.example.then", first, then));
    }
    List<String> pairs = new ArrayList<>();
    values.forEach((label, value) -> pairs.add(label + ": " + value));
    return pairs.isEmpty()
        ? List.of()
        : List.of(sop.words("sop.example.data", String.join("; ", pairs)));
  }
}
