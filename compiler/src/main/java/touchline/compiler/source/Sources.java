package touchline.compiler.source;

import java.util.List;

/**
 * Finds the texts that imports name. The compiler opens no file itself: the command line looks on
 * the disk, a language server into its editors' buffers, a test into a map.
 */
public interface Sources {

  /**
   * Looks up an import.
   *
   * @param importer the file that the import stands in; the path is relative to it
   * @param path as it was written between the quotes
   * @return the same {@link SourceFile} object each time that the same file is meant, however its
   *     path is written
   */
  Lookup find(SourceFile importer, String path);

  /** What became of a search. */
  sealed interface Lookup {
    <R> R match(Cases<R> cases);

    /** One function per kind of {@link Lookup}. */
    interface Cases<R> {
      R found(Found found);

      R missing(Missing missing);

      R unreadable(Unreadable unreadable);

      R outsideProject(OutsideProject outside);
    }
  }

  record Found(SourceFile file) implements Lookup {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.found(this);
    }
  }

  /**
   * There is no such file.
   *
   * @param known paths, written as an import in the same file would write them, that somebody may
   *     have meant
   */
  record Missing(List<String> known) implements Lookup {
    public Missing {
      known = List.copyOf(known);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.missing(this);
    }
  }

  /**
   * There is something, but no text can be had from it.
   *
   * @param reason to be read after a colon, as in {@code it is a folder}
   */
  record Unreadable(String reason) implements Lookup {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unreadable(this);
    }
  }

  /** The path leads out of the project's folder, or is absolute. */
  record OutsideProject() implements Lookup {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.outsideProject(this);
    }
  }
}
