package touchline.compiler.emit.sop;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;

/** The details of a step, an item each. */
record DetailWords(Sop sop) implements Detail.Cases<Consumer<Markdown>> {

  @Override
  public Consumer<Markdown> doing(Detail.Do detail) {
    return item("", UserText.lines(detail.text()));
  }

  @Override
  public Consumer<Markdown> say(Detail.Say detail) {
    String key = detail.to() instanceof Actor.Customer ? "sop.say" : "sop.say-to";
    String lead = sop.words(key, sop.name(detail.to()));
    return page -> page.item(lead, () -> page.quote(new Speech(sop).quoted(detail)));
  }

  @Override
  public Consumer<Markdown> record(Detail.RecordFields detail) {
    String fields = detail.fields().stream().map(this::field).collect(Collectors.joining(", "));
    return item(sop.words("sop.record", fields));
  }

  private String field(Field field) {
    String label = Sop.bold(MarkdownText.plain(field.label()));
    return field.optional() ? label : label + " **!**";
  }

  @Override
  public Consumer<Markdown> set(Detail.SetFields detail) {
    List<String> assignments =
        detail.assignments().stream()
            .map(
                assignment ->
                    sop.words(
                        "sop.set",
                        Sop.bold(MarkdownText.plain(assignment.field().label())),
                        Sop.bold(MarkdownText.plain(sop.phrases().value(assignment.value())))))
            .toList();
    return item(Sop.capital(sop.phrases().list(assignments)) + ".");
  }

  @Override
  public Consumer<Markdown> see(Detail.See detail) {
    String title = detail.title().map(MarkdownText::plain).orElseGet(() -> address(detail.url()));
    return item(sop.words("sop.see", MarkdownText.link(title, detail.url())));
  }

  private static String address(String url) {
    return MarkdownText.isSafe(url) ? MarkdownText.plain(url) : "";
  }

  @Override
  public Consumer<Markdown> note(Detail.Note detail) {
    return item(sop.words("sop.note") + " ", UserText.lines(detail.text()));
  }

  @Override
  public Consumer<Markdown> scale(Detail.Scale detail) {
    return item(
        sop.words(
            "sop.scale", sop.phrases().number(detail.from()), sop.phrases().number(detail.to())));
  }

  private static Consumer<Markdown> item(String text) {
    return page -> page.item(text);
  }

  private static Consumer<Markdown> item(String lead, List<String> lines) {
    return page -> page.item(UserText.after(lead, lines), () -> {});
  }
}
