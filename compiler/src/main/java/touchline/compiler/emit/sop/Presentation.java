package touchline.compiler.emit.sop;

import java.util.function.Consumer;

/**
 * What stands between the title of a step and its details.
 *
 * @param who who does it, by when, how long it takes; may be empty
 * @param introduction writes what is special about this kind of step
 */
record Presentation(String who, Consumer<Markdown> introduction) {
  static final Consumer<Markdown> NOTHING = page -> {};

  Presentation(String who) {
    this(who, NOTHING);
  }
}
