package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.cli.cache.BuildRecord;
import touchline.cli.cache.CacheFolder;
import touchline.cli.cache.ContentSum;
import touchline.cli.cache.Fingerprint;
import touchline.cli.cache.ToolIdentity;
import touchline.compiler.Format;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.parallel.Parallel;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * Knows whether a build would do nothing: if it was asked for the same, of the same texts, by the
 * same tool before, and its outputs still stand as it left them. All texts and outputs are read;
 * nothing is taken to be the same because of its time.
 */
final class BuildMemory {
  /** Of each thread. */
  private static final int FEWEST_OUTPUTS = 64;

  private final CacheFolder cache;
  private final String name;
  private final String fingerprint;

  private BuildMemory(CacheFolder cache, String name, String fingerprint) {
    this.cache = cache;
    this.name = name;
    this.fingerprint = fingerprint;
  }

  /**
   * What is remembered of a build; empty if nothing can be known of it.
   *
   * @param formats that it writes
   */
  static Optional<BuildMemory> of(
      CacheFolder cache,
      Build.Request request,
      List<Format> formats,
      Inputs inputs,
      Manner manner,
      Console console) {
    try {
      Path current = console.folder().toRealPath();
      Fingerprint place = new Fingerprint();
      place.add(current.toString()).add(request.paths()).add(request.folder().orElse(""));
      place.add(formats.toString()).add(request.options().toString());
      place.add(console.style(manner.colour(), console.err()).toString());
      place.add(String.valueOf(manner.quiet()));
      Fingerprint all = new Fingerprint();
      if (!ToolIdentity.addTo(all)) {
        return Optional.empty();
      }
      if (request.options().engine() != Engine.EMBEDDED
          && (formats.contains(Format.SVG) || formats.contains(Format.PNG))) {
        ToolIdentity.addGraphviz(all);
      }
      Judging judging = request.judging();
      LocalDate today = judging.today().orElseGet(console.today());
      all.add(today.toString()).add(String.valueOf(judging.strict()));
      for (String baseline : judging.baseline().stream().toList()) {
        all.add(TextReader.read(current.resolve(baseline)));
      }
      all.add(inputs.project().root().toString()).add(String.valueOf(inputs.project().whole()));
      inputs.project().file().ifPresent(file -> all.add(file.path()).add(file.text()));
      all.add(inputs.files().size());
      inputs.files().forEach(file -> all.add(file.path()).add(file.text()));
      String name = place.hex();
      return Optional.of(new BuildMemory(cache, name, all.add(name).hex()));
    } catch (IOException | ReadException e) {
      return Optional.empty();
    }
  }

  /** The build that this one would repeat, if all that it wrote is still there. */
  Optional<BuildRecord> same(Inputs inputs, OutputFolder folder) {
    return cache
        .read(name)
        .flatMap(BuildRecord::of)
        .filter(record -> record.inputs().equals(fingerprint))
        .filter(record -> importsAreSame(record, inputs))
        .filter(record -> outputsAreThere(record, folder));
  }

  private static boolean importsAreSame(BuildRecord record, Inputs inputs) {
    Map<String, SourceFile> known = new HashMap<>();
    inputs.files().forEach(file -> known.put(file.path(), file));
    inputs.project().file().ifPresent(file -> known.put(file.path(), file));
    for (BuildRecord.Import wish : record.imports()) {
      SourceFile importer = known.get(wish.importer());
      if (importer == null) {
        return false;
      }
      Sources sources = inputs.sources();
      Optional<SourceFile> found = sources.find(importer, wish.path()).match(RecordedSources.FILE);
      boolean same =
          found
              .filter(file -> file.path().equals(wish.found()))
              .filter(file -> Fingerprint.of(file.text()).equals(wish.text()))
              .isPresent();
      if (!same) {
        return false;
      }
      known.put(wish.found(), found.get());
    }
    return true;
  }

  private static boolean outputsAreThere(BuildRecord record, OutputFolder folder) {
    return Parallel.map(
            record.outputs(),
            FEWEST_OUTPUTS,
            () -> (BuildRecord.Written output) -> folder.holds(output.name(), output.content()))
        .stream()
        .allMatch(there -> there);
  }

  /**
   * Remembers a build that went well.
   *
   * @param told what it wrote to standard error
   */
  void keep(RecordedSources sources, String told, List<Artifact> artifacts) {
    List<BuildRecord.Written> outputs =
        artifacts.stream()
            .map(it -> new BuildRecord.Written(it.name(), ContentSum.of(it.content())))
            .toList();
    sources
        .imports()
        .map(imports -> new BuildRecord(fingerprint, imports, told, outputs))
        .ifPresent(record -> cache.write(name, record.bytes()));
  }
}
