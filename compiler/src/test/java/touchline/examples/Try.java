package touchline.examples;

import java.nio.file.*;
import java.util.*;
import touchline.compiler.scenario.suggest.*;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.model.Flow;

public class Try {
  public static void main(String[] a) throws Exception {
    TextSources sources = TextSources.of(Path.of(System.getProperty("dir", "../examples")));
    Compiled c = Compiled.all(sources);
    if (!c.errors().isEmpty()) System.out.println(c.report());
      for (Flow flow : c.compilation().project().flows()) {
        long t = System.nanoTime();
        Suggestion sug = touchline.compiler.ScenarioSuggestions.of(c.compilation().project().flows(), List.of(flow)).get(0);
        System.out.println("// " + flow.id() + " " + sug.scenarios().size() + " scenarios " + (System.nanoTime() - t) / 1000000 + " ms " + sug.missed());
        if (a.length > 0 && flow.id().contains(a[0])) sug.scenarios().forEach(System.out::println);
      }
  }
}
