package touchline.cli.walk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import touchline.runtime.Machine;

/**
 * Walks one case.
 *
 * @param agent the name of the person at the case, for the words that they say
 * @param coloured whether the output may be more than plain text
 * @param out takes text, with its line ends
 */
public record Walking(
    Flows flows,
    Beginning beginning,
    Optional<CaseJournal> journal,
    Optional<String> agent,
    boolean coloured,
    Consumer<String> out) {

  /**
   * With a person.
   *
   * @param lines what is typed; none at the end of the input
   * @return true unless the input ended before the case did
   */
  public boolean attended(Supplier<Optional<String>> lines, Clock clock) {
    Session session = session(clock);
    WalkWords words = new WalkWords(flows.first().language());
    Page page = new Page(out, coloured);
    if (session.isResumed()) {
      page.text("", words.text("resumed"));
    }
    TimeText times = new TimeText(words.phrases(), beginning.zone());
    Screen screen = new Screen(page, flows, words, times, agent);
    Dialogue dialogue = new Dialogue(session, flows, words, page, screen, lines);
    return dialogue.run() != Dialogue.Ending.INPUT_ENDED;
  }

  /**
   * By answers that were written down before; the machine's clock is not looked at.
   *
   * @throws WalkException if an answer is missing
   */
  public void unattended(Answers answers) {
    Session session = session(Clock.fixed(beginning.at(), beginning.zone()));
    WalkWords words = new WalkWords(flows.first().language());
    Page page = new Page(out, coloured);
    TimeText times = new TimeText(words.phrases(), beginning.zone());
    Protocol protocol = new Protocol(page, flows, words, times, beginning.at());
    new Unattended(session, flows, answers, protocol).run();
    new Closing(page, flows, words, times).show(session.state(), beginning);
  }

  private Session session(Clock clock) {
    Machine machine = Machine.of(flows.first(), flows.all(), beginning.zone());
    return new Session(flows, machine, beginning, journal, clock);
  }
}
