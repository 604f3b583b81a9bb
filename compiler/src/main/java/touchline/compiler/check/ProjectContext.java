package touchline.compiler.check;

import touchline.compiler.model.Project;

/**
 * What rules about all files together ask.
 *
 * @param faults what was found wrong before any rule was asked
 */
public record ProjectContext(Project project, Settings settings, Faults faults) {}
