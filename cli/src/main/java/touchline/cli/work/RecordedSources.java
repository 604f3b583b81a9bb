package touchline.cli.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.cli.cache.BuildRecord;
import touchline.cli.cache.Fingerprint;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Remembers what was looked for, and what was found. */
final class RecordedSources implements Sources {
  private final Sources sources;
  private final Set<List<String>> asked = new HashSet<>();
  private final List<BuildRecord.Import> imports = new ArrayList<>();
  private boolean complete = true;

  RecordedSources(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    Lookup found = sources.find(importer, path);
    if (asked.add(List.of(folder(importer), path))) {
      Optional<SourceFile> file = found.match(FILE);
      file.ifPresentOrElse(
          it ->
              imports.add(
                  new BuildRecord.Import(
                      importer.path(), path, it.path(), Fingerprint.of(it.text()))),
          () -> complete = false);
    }
    return found;
  }

  /** Everything that was found, each once; empty if something was not. */
  Optional<List<BuildRecord.Import>> imports() {
    return complete ? Optional.of(imports) : Optional.empty();
  }

  /** Files of one folder find the same; standard input has its own name for one. */
  private static String folder(SourceFile importer) {
    String path = importer.path();
    return path.startsWith("<") ? path : path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The file that was found. */
  static final Lookup.Cases<Optional<SourceFile>> FILE =
      new Lookup.Cases<>() {
        @Override
        public Optional<SourceFile> found(Found found) {
          return Optional.of(found.file());
        }

        @Override
        public Optional<SourceFile> missing(Missing missing) {
          return Optional.empty();
        }

        @Override
        public Optional<SourceFile> unreadable(Unreadable unreadable) {
          return Optional.empty();
        }

        @Override
        public Optional<SourceFile> outsideProject(OutsideProject outside) {
          return Optional.empty();
        }
      };
}
