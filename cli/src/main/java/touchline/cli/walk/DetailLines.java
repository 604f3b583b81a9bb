package touchline.cli.walk;

import touchline.table.Detail;
import touchline.table.Field;

/** Shows what is to be done and said; what is to be recorded is asked for elsewhere. */
record DetailLines(Page page, Flows flows, SpokenWords spoken) implements Detail.Cases<Boolean> {
  private static final String CUSTOMER = "customer";

  private boolean show(String first, String text) {
    page.text(first, text);
    return true;
  }

  private String words(String key, String... arguments) {
    return spoken.words().text(key, arguments);
  }

  @Override
  public Boolean doing(Detail.Do detail) {
    return show("  • ", detail.text());
  }

  @Override
  public Boolean say(Detail.Say detail) {
    if (!detail.to().equals(CUSTOMER)) {
      show("  ", words("to", flows.actor(detail.to())));
    }
    return show("  ", spoken.words().phrases().quoted(spoken.of(detail)));
  }

  @Override
  public Boolean record(Detail.RecordFields detail) {
    return true;
  }

  @Override
  public Boolean set(Detail.SetField detail) {
    String label = flows.field(detail.field()).map(Field::label).orElse(detail.field());
    String value = detail.value().match(new ShownValue(spoken.words().phrases()));
    return show("  ", words("set", label, value));
  }

  @Override
  public Boolean see(Detail.See detail) {
    String title = detail.title().map(it -> it + " – ").orElse("");
    return show("  ", words("see", title + detail.url()));
  }

  @Override
  public Boolean note(Detail.Note detail) {
    return show("  ", words("note", detail.text()));
  }

  @Override
  public Boolean scale(Detail.Scale detail) {
    String from = spoken.words().phrases().number(detail.from());
    return show("  ", words("scale", from, spoken.words().phrases().number(detail.to())));
  }
}
