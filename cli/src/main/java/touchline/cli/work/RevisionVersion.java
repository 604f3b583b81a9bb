package touchline.cli.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchline.cli.git.GitException;
import touchline.cli.git.PathInTree;
import touchline.cli.git.Repository;
import touchline.cli.git.RevisionPath;
import touchline.cli.git.Tree;
import touchline.compiler.Compiler;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.source.SourceFile;

/** Reads a version that stood in a revision of git; what it imports stood there too. */
final class RevisionVersion {
  private RevisionVersion() {}

  /**
   * Finds and reads.
   *
   * @param folder the current one
   * @throws RefusedException if there is no such revision, no such path in it, or no git
   */
  static Version read(RevisionPath wanted, Path folder) {
    try {
      return of(wanted, folder);
    } catch (GitException e) {
      throw new RefusedException(wanted.written() + ": error: " + e.getMessage(), e);
    }
  }

  private static Version of(RevisionPath wanted, Path folder) throws GitException {
    Repository repository = Repository.around(folder);
    Tree tree = repository.tree(wanted);
    String path = repository.fromTop(wanted.path());
    if (!tree.has(path) && !tree.hasFolder(path)) {
      throw new RefusedException(wanted.written() + ": error: " + absent(wanted, repository, tree));
    }
    if (tree.isLink(path)) {
      throw new RefusedException(
          wanted.written() + ": error: it is a link, which is not followed in a revision");
    }
    String root = root(tree, path);
    RevisionSources sources = new RevisionSources(tree, root);
    List<String> unreadable = new ArrayList<>();
    List<String> paths = tree.has(path) ? List.of(path) : flowsBelow(tree, path);
    if (paths.isEmpty()) {
      unreadable.add(wanted.written() + ": error: there is no .flow file in this folder");
    }
    List<SourceFile> files = sources.read(paths, unreadable);
    ProjectSettings settings = settings(tree, root, sources, unreadable);
    boolean whole = path.equals(root);
    return new Version(
        files,
        sources,
        whole ? settings.with(settings.rules().ofWholeProject()) : settings,
        List.copyOf(unreadable));
  }

  /** The nearest folder above that has a project file; the repository's top if there is none. */
  private static String root(Tree tree, String path) {
    String folder = tree.has(path) ? PathInTree.folderOf(path) : path;
    while (!folder.isEmpty() && !tree.has(folder + "/" + ProjectFolder.FILE)) {
      folder = PathInTree.folderOf(folder);
    }
    return folder;
  }

  private static List<String> flowsBelow(Tree tree, String folder) {
    return tree.below(folder).stream()
        .filter(path -> path.endsWith(FlowFinder.SUFFIX))
        .filter(path -> !FlowFinder.passesOver(PathInTree.below(folder, path)))
        .toList();
  }

  private static ProjectSettings settings(
      Tree tree, String root, RevisionSources sources, List<String> unreadable)
      throws GitException {
    String file = root.isEmpty() ? ProjectFolder.FILE : root + "/" + ProjectFolder.FILE;
    if (!tree.has(file) || tree.isLink(file)) {
      return ProjectSettings.STANDARD;
    }
    return sources.read(List.of(file), unreadable).stream()
        .findFirst()
        .map(Compiler::project)
        .orElse(ProjectSettings.STANDARD);
  }

  private static String absent(RevisionPath wanted, Repository repository, Tree tree) {
    String revision = wanted.staged() ? "what is staged" : "`" + wanted.revision() + "`";
    String absent = "there is no `" + wanted.path() + "` in " + revision;
    String here = repository.fromHere(wanted.path());
    if (tree.has(here) || tree.hasFolder(here)) {
      String name = wanted.written();
      String before = name.substring(0, name.length() - wanted.path().length());
      return absent
          + ", which counts from the repository's top; did you mean `"
          + before
          + here
          + "`?";
    }
    return absent
        + NearestName.of(wanted.path(), tree.below(""))
            .map(near -> "; did you mean `" + near + "`?")
            .orElse("");
  }
}
