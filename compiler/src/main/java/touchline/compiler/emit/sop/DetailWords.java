package touchline.compiler.emit.sop;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;

/**
 * The details of a step, an item each.
 *
 * @param node the step
 */
record DetailWords(Sop sop, Node node) implements Detail.Cases<Consumer<Markdown>> {

  @Override
  public Consumer<Markdown> doing(Detail.Do detail) {
    return item("", UserText.lines(detail.text()));
  }

  @Override
  public Consumer<Markdown> say(Detail.Say detail) {
    return page -> page.item(lead(detail), () -> page.quote(new Speech(sop).quoted(detail)));
  }

  /** People say their words; systems send them. */
  private String lead(Detail.Say detail) {
    if (!(detail.to() instanceof Actor.Customer)) {
      return sop.words("sop.say-to", sop.name(detail.to()));
    }
    boolean sent =
        sop.performers(node).stream().anyMatch(who -> who instanceof Actor.AutomatedSystem);
    return sop.words(sent ? "sop.say.sent" : "sop.say");
  }

  @Override
  public Consumer<Markdown> record(Detail.RecordFields detail) {
    String fields = detail.fields().stream().map(this::field).collect(Collectors.joining(", "));
    return item(sop.words("sop.record", fields));
  }

  /** Customers don't always answer: nothing that a survey asks must be filled in. */
  private String field(Field field) {
    String label = MarkdownText.plain(field.label());
    boolean open = field.optional() || Kind.of(node) == Kind.SURVEY;
    return Sop.bold(open ? label : label + " !");
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
    String url = detail.url();
    String link =
        detail
            .title()
            .map(title -> MarkdownText.link(MarkdownText.plain(title), url))
            .orElseGet(() -> bare(url));
    return item(sop.words("sop.see", link));
  }

  private static String bare(String url) {
    return MarkdownText.isSafe(url)
        ? MarkdownText.link(MarkdownText.plain(url), url)
        : MarkdownText.code(url);
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
