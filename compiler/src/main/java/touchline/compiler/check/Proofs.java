package touchline.compiler.check;

import touchline.compiler.model.Project;
import touchline.compiler.prove.decision.CalledFlows;
import touchline.compiler.prove.handover.HandOvers;
import touchline.compiler.prove.time.Times;

/**
 * What is proven about flows one after the other: what is found out about a flow that is called is
 * kept for the next caller. For one thread.
 *
 * @param times how long flows take; measured when it is asked for
 * @param calledFlows what flows record while others call them
 * @param handOvers how often cases change hands
 */
record Proofs(Times times, CalledFlows calledFlows, HandOvers handOvers) {

  static Proofs of(Project project, ProjectIndex index) {
    return new Proofs(new Times(project), new CalledFlows(index::flow), new HandOvers(index::flow));
  }
}
