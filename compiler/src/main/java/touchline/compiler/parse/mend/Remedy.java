package touchline.compiler.parse.mend;

import java.util.stream.Stream;

/** A kind of mistake: gives the ways to mend it, where it may have been made. */
@FunctionalInterface
interface Remedy {
  Stream<Mend> at(Trouble trouble);
}
