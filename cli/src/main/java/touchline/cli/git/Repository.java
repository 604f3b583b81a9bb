package touchline.cli.git;

import java.nio.file.Path;
import touchline.compiler.diagnostics.NearestName;

/** A git repository, as seen from a folder in it. */
public final class Repository {
  private final Git git;
  private final String prefix;

  private Repository(Git git, String prefix) {
    this.git = git;
    this.prefix = prefix;
  }

  /**
   * The repository that a folder is in.
   *
   * @throws GitException if it is in none, or there is no git
   */
  public static Repository around(Path folder) throws GitException {
    Git git = Git.in(folder);
    Git.Answer answer = git.run("rev-parse", "--show-prefix");
    if (!answer.fine()) {
      boolean none = answer.complaint().contains("not a git repository");
      throw new GitException(none ? "this folder is in no git repository" : answer.reason());
    }
    return new Repository(git, answer.text());
  }

  /** The folder that the repository's files are in. */
  public Path top() throws GitException {
    Git.Answer answer = git.run("rev-parse", "--show-toplevel");
    if (!answer.fine()) {
      throw new GitException("this repository has no folder of files: " + answer.reason());
    }
    return Path.of(answer.text());
  }

  /** Git itself, run in the folder. */
  public Git git() {
    return git;
  }

  /**
   * The files of the revision that a path is about.
   *
   * @throws GitException if there is no such revision
   */
  public Tree tree(RevisionPath wanted) throws GitException {
    if (wanted.staged()) {
      String stage = wanted.revision().isEmpty() ? "0" : wanted.revision();
      byte[] listing = fine(git.run("ls-files", "--stage", "-z", "--full-name", ":/")).bytes();
      return Tree.ofIndex(git, listing, stage);
    }
    String revision = wanted.revision();
    if (revision.startsWith("-")) { // it must not be taken for an option
      throw unknown(revision);
    }
    Git.Answer tree = git.run("rev-parse", "--verify", "--quiet", revision + "^{tree}");
    if (!tree.fine()) {
      throw unknown(revision);
    }
    return Tree.ofRevision(
        git, fine(git.run("ls-tree", "-r", "-z", "--full-tree", tree.text())).bytes());
  }

  private GitException unknown(String revision) throws GitException {
    Git.Answer names = git.run("for-each-ref", "--format=%(refname:short)");
    return new GitException(
        "there is no revision `"
            + revision
            + "` in this repository"
            + NearestName.of(revision, names.text().lines().toList())
                .map(near -> "; did you mean `" + near + "`?")
                .orElse(""));
  }

  private static Git.Answer fine(Git.Answer answer) throws GitException {
    if (!answer.fine()) {
      throw new GitException(answer.reason());
    }
    return answer;
  }

  /**
   * A path from the repository's top, without dots; nothing outside of the repository has one.
   *
   * @param path as in {@link RevisionPath}
   */
  public String fromTop(String path) throws GitException {
    String slashed = path.replace('\\', '/');
    boolean here = slashed.equals(".") || slashed.startsWith("./") || slashed.startsWith("../");
    return PathInTree.of(here ? prefix : "", slashed)
        .orElseThrow(() -> new GitException("`" + path + "` is outside of the repository"));
  }

  /** The same path, taken from the current folder. */
  public String fromHere(String path) {
    return PathInTree.of(prefix, path.replace('\\', '/')).orElse(path);
  }
}
