package touchline.runtime;

import java.util.Optional;

/** The end of an {@code anytime}: what it parked goes on, its deadlines having run on. */
final class Resuming {
  private Resuming() {}

  static void after(Motion motion, int interruption, String anytime) {
    Optional<Interruption> over =
        motion.interruptions().stream().filter(it -> it.id() == interruption).findFirst();
    motion.interruptions().removeIf(it -> it.id() == interruption);
    motion.tell(new Happening.Resumed(anytime, motion.now()));
    for (int parked : over.map(Interruption::parked).orElseThrow()) {
      motion.find(parked).ifPresent(token -> motion.put(token.parked(false)));
    }
  }
}
