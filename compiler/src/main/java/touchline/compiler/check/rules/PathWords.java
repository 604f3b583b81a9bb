package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;
import touchline.compiler.prove.record.Passage;

/** A path as people tell it: where the case comes in, and by which steps and answers it goes. */
final class PathWords {
  private static final int MOST_STEPS = 9;
  private static final int LAST_STEPS = 3;

  private final String begin;
  private final List<Item> items = new ArrayList<>();

  /**
   * @param telling an answer or the like, which is never left out
   */
  private record Item(String text, boolean telling) {}

  /**
   * @param within true if the path begins in the middle of the flow
   */
  PathWords(List<Passage> path, boolean within) {
    Passage first = path.get(0);
    Optional<String> entry = within ? Optional.empty() : entry(first);
    this.begin = entry.map(it -> it + ": ").orElse(within ? "from " : "");
    path.stream().skip(entry.isPresent() ? 1 : 0).forEach(this::add);
  }

  private static Optional<String> entry(Passage first) {
    return first.node().match(new Entry(first));
  }

  private void add(Passage passage) {
    Node node = passage.node();
    if (passage.way().map(Way::cause).filter(cause -> cause.match(IS_OVER)).isPresent()) {
      items.add(new Item("`" + node.span().text() + "` (used up)", true));
    }
    Optional<String> answer = passage.way().map(Way::cause).flatMap(cause -> cause.match(ANSWER));
    if (node.match(NodeKinds.IS_STATEMENT)) {
      String name = node.id().contains(".") ? "parallel" : node.id();
      String words = answer.map(it -> " (" + it + ")").orElse("");
      items.add(new Item("`" + name + "`" + words, answer.isPresent()));
    }
  }

  /** In one line; long stretches without an answer are cut out. */
  String text() {
    List<String> words = new ArrayList<>();
    boolean cut = false;
    for (int i = 0; i < items.size(); i++) {
      boolean shown =
          items.size() <= MOST_STEPS
              || i == 0
              || i >= items.size() - LAST_STEPS
              || (items.get(i).telling && words.size() < MOST_STEPS);
      if (shown) {
        words.add(items.get(i).text);
      } else if (!cut) {
        words.add("…");
      }
      cut = !shown;
    }
    return begin + String.join(" → ", words);
  }

  private static final class Entry extends OtherNode<Optional<String>> {
    private final Passage first;

    Entry(Passage first) {
      this.first = first;
    }

    @Override
    protected Optional<String> other(Node node) {
      return Optional.empty();
    }

    @Override
    public Optional<String> start(Node.Start node) {
      return Optional.of(
          first
              .way()
              .map(Way::cause)
              .flatMap(cause -> cause.match(TOUCHPOINT))
              .orElse("when called"));
    }

    @Override
    public Optional<String> anytime(Node.Anytime node) {
      return Optional.of("when `" + node.id() + "` happens");
    }
  }

  private static final Cause.Cases<Boolean> IS_OVER =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean over(Cause.Over cause) {
          return true;
        }
      };

  private static final Cause.Cases<Optional<String>> TOUCHPOINT =
      new OtherCause<>() {
        @Override
        protected Optional<String> other() {
          return Optional.empty();
        }

        @Override
        public Optional<String> byTouchpoint(Cause.ByTouchpoint cause) {
          return Optional.of("from `" + cause.touchpoint().id() + "`");
        }
      };

  private static final Cause.Cases<Optional<String>> ANSWER =
      new OtherCause<>() {
        @Override
        protected Optional<String> other() {
          return Optional.empty();
        }

        @Override
        public Optional<String> answer(Cause.Answer cause) {
          return Optional.of(cause.text());
        }

        @Override
        public Optional<String> when(Cause.When cause) {
          return Optional.of(cause.label().orElse("when " + cause.written()));
        }

        @Override
        public Optional<String> otherwise(Cause.Otherwise cause) {
          return Optional.of("otherwise");
        }

        @Override
        public Optional<String> problem(Cause.Problem cause) {
          return Optional.of("problem “" + cause.title() + "”");
        }

        @Override
        public Optional<String> late(Cause.Late cause) {
          return Optional.of("late");
        }

        @Override
        public Optional<String> every(Cause.Every cause) {
          return Optional.of("reminder");
        }
      };
}
