package touchline.compiler.fix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Files as they are after some edits; those that were not edited as they always were. */
final class EditedSources implements Sources {
  private final Sources originals;
  private final Map<SourceFile, SourceFile> editedByOriginal;
  private final Map<SourceFile, SourceFile> originalByEdited = new HashMap<>();

  private EditedSources(Sources originals, Map<SourceFile, SourceFile> editedByOriginal) {
    this.originals = originals;
    this.editedByOriginal = editedByOriginal;
    editedByOriginal.forEach((original, edited) -> originalByEdited.put(edited, original));
  }

  static EditedSources of(Sources originals) {
    return new EditedSources(originals, Map.of());
  }

  /** The same with other texts of some files, which may be edited already. */
  EditedSources with(Map<SourceFile, String> texts) {
    Map<SourceFile, SourceFile> more = new HashMap<>(editedByOriginal);
    texts.forEach((file, text) -> more.put(original(file), new SourceFile(file.path(), text)));
    return new EditedSources(originals, more);
  }

  /** Files as they are now. */
  List<SourceFile> now(List<SourceFile> files) {
    return files.stream().map(this::now).toList();
  }

  SourceFile now(SourceFile original) {
    return editedByOriginal.getOrDefault(original, original);
  }

  private SourceFile original(SourceFile file) {
    return originalByEdited.getOrDefault(file, file);
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    return originals.find(original(importer), path).match(new Now());
  }

  /** The answer of the original sources, with the file as it is now. */
  private final class Now implements Lookup.Cases<Lookup> {
    @Override
    public Lookup found(Found found) {
      return new Found(now(found.file()));
    }

    @Override
    public Lookup missing(Missing missing) {
      return missing;
    }

    @Override
    public Lookup unreadable(Unreadable unreadable) {
      return unreadable;
    }

    @Override
    public Lookup outsideProject(OutsideProject outside) {
      return outside;
    }
  }
}
