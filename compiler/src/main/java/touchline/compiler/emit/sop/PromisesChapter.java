package touchline.compiler.emit.sop;

import java.util.List;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Header.Promise;

/** What customers may count on. */
final class PromisesChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    List<Promise> promises = sop.flow().header().promises();
    if (!promises.isEmpty()) {
      page.heading(2, sop.words("sop.promises"));
      promises.forEach(promise -> page.item(words(sop, promise)));
    }
  }

  private static String words(Sop sop, Promise promise) {
    String from =
        promise
            .from()
            .map(node -> reference(sop, node))
            .orElseGet(() -> sop.words("sop.promise.start"));
    String to =
        promise.to().isEmpty()
            ? sop.words("sop.promise.end")
            : sop.phrases()
                .either(promise.to().stream().map(node -> reference(sop, node)).toList());
    String title = MarkdownText.plain(promise.title());
    String within = sop.phrases().within(promise.within());
    String sentence = sop.words("sop.promise", title, within, from, to);
    return promise.pausing().isEmpty()
        ? sentence
        : sentence + " " + sop.words("sop.promise.pausing", sop.names(promise.pausing()));
  }

  private static String reference(Sop sop, String node) {
    return sop.outline()
        .find(node)
        .map(step -> sop.link(step) + " (" + sop.title(step.node()) + ")")
        .orElseGet(() -> MarkdownText.plain(sop.flow().graph().node(node).title()));
  }
}
