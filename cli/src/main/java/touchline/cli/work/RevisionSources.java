package touchline.cli.work;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.cli.git.GitException;
import touchline.cli.git.PathInTree;
import touchline.cli.git.Tree;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** A project's files as they stood in a revision; nothing is read from the disk. */
final class RevisionSources implements Sources {
  private final Tree tree;
  private final String root;
  private final Map<String, SourceFile> read = new HashMap<>();
  private final Map<SourceFile, String> places = new IdentityHashMap<>();

  /**
   * @param root the project's folder in the tree, empty for the top
   */
  RevisionSources(Tree tree, String root) {
    this.tree = tree;
    this.root = root;
  }

  /**
   * Reads files, together.
   *
   * @param paths in the tree, of files that there are
   * @param unreadable gets a line for each file that no text can be had from
   */
  List<SourceFile> read(Collection<String> paths, List<String> unreadable) throws GitException {
    Map<String, SourceFile> texts = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> content : tree.read(paths).entrySet()) {
      try {
        texts.put(content.getKey(), text(content.getKey(), content.getValue()));
      } catch (ReadException e) {
        unreadable.add(e.about(nameOf(content.getKey())));
      }
    }
    return List.copyOf(texts.values());
  }

  private SourceFile text(String path, byte[] content) throws ReadException {
    SourceFile known = read.get(path);
    if (known != null) {
      return known;
    }
    try {
      String text = TextReader.read(new ByteArrayInputStream(content));
      SourceFile source = new SourceFile(nameOf(path), text);
      read.put(path, source);
      places.put(source, path);
      return source;
    } catch (IOException e) {
      throw new ReadException(WordedIo.reason(e));
    }
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    String from = Optional.ofNullable(places.get(importer)).map(PathInTree::folderOf).orElse(root);
    Optional<String> wanted = PathInTree.of(from, path).filter(this::isInProject);
    if (wanted.isEmpty()) {
      return new OutsideProject();
    }
    return wanted.filter(tree::has).isPresent()
        ? found(wanted.get())
        : new Missing(neighbours(from));
  }

  private Lookup found(String path) {
    if (tree.isLink(path)) {
      return new Unreadable("it is a link, which is not followed in a revision");
    }
    try {
      SourceFile known = read.get(path);
      return new Found(
          known != null ? known : text(path, tree.read(List.of(path)).getOrDefault(path, NOTHING)));
    } catch (GitException e) {
      return new Unreadable(String.valueOf(e.getMessage()));
    } catch (ReadException e) {
      return new Unreadable(e.reason());
    }
  }

  private static final byte[] NOTHING = {};

  private boolean isInProject(String path) {
    return root.isEmpty() || path.startsWith(root + "/");
  }

  private String nameOf(String path) {
    return PathInTree.below(root, path);
  }

  private List<String> neighbours(String folder) {
    return tree.below(folder).stream()
        .map(path -> PathInTree.below(folder, path))
        .filter(name -> name.endsWith(FlowFinder.SUFFIX) && name.indexOf('/') < 0)
        .toList();
  }
}
