package touchline.compiler.scenario;

import touchline.compiler.model.Flow;
import touchline.compiler.model.Value;
import touchline.table.StepTable;

/** Makes step tables of flows, and the values that stand in them. */
public interface Tables {

  /** The table of a flow that is free of errors. */
  StepTable table(Flow flow);

  /** A value, in the table's terms. */
  touchline.table.Value value(Value value);
}
