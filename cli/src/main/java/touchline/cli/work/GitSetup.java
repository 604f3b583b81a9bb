package touchline.cli.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.cli.git.Git;
import touchline.cli.git.GitException;
import touchline.cli.git.Repository;
import touchline.cli.git.ShellWord;

/** Has git compare and merge the flows of a repository with the tool. */
public final class GitSetup {
  private static final List<String> SECTIONS = List.of("diff.touchline", "merge.touchline");

  /** What git shows behind the {@code @@} of a stretch of lines. */
  private static final String HEADING =
      "^[ \\t]*((flow|scenario|phase|step|decision|escalate|wait|survey|anytime|parallel) .*)$";

  /**
   * What is asked for.
   *
   * @param program that starts the tool
   * @param undo whether to take everything back
   */
  public record Request(String program, boolean undo) {}

  private final Git git;
  private final AttributesFile attributes;
  private final Console console;

  private GitSetup(Git git, AttributesFile attributes, Console console) {
    this.git = git;
    this.attributes = attributes;
    this.console = console;
  }

  /**
   * Sets up the repository that the current folder is in, or takes that back, and says what it did.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Console console) {
    try {
      Repository repository = Repository.around(console.folder());
      AttributesFile attributes = new AttributesFile(repository.top());
      GitSetup setup = new GitSetup(repository.git(), attributes, console);
      return request.undo() ? setup.undo() : setup.set(request.program());
    } catch (GitException e) {
      throw new RefusedException(String.valueOf(e.getMessage()), e);
    }
  }

  private int set(String program) throws GitException {
    boolean added = attributes.add();
    console.out().line((added ? "added to " : "already in ") + AttributesFile.NAME + ":");
    console.out().line("  " + AttributesFile.LINE);
    console.out().line("set in this repository's configuration:");
    for (Map.Entry<String, String> setting : settings(program).entrySet()) {
      config("--replace-all", setting.getKey(), setting.getValue());
      console.out().line("  " + setting.getKey() + " = " + setting.getValue());
    }
    console.out().line("");
    console
        .out()
        .line("Commit " + AttributesFile.NAME + "; the configuration is this clone's own,");
    console.out().line("so everybody runs `touchline git-setup` once.");
    console.out().line("To undo this: touchline git-setup --undo");
    return ExitCode.FINE;
  }

  private static Map<String, String> settings(String program) {
    String tool = ShellWord.of(program);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("diff.touchline.command", tool + " git-diff-driver");
    settings.put("diff.touchline.textconv", tool + " textconv");
    settings.put("diff.touchline.xfuncname", HEADING);
    settings.put("merge.touchline.name", "flows, by statement");
    settings.put("merge.touchline.driver", driver(tool));
    return settings;
  }

  /** If the tool can't even be started, git would take our version for the result. */
  private static String driver(String tool) {
    return tool
        + " merge-driver %O %A %B --marker-size %L --path %P; s=$?; [ $s -le 1 ] && exit $s;"
        + " git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B";
  }

  private int undo() throws GitException {
    boolean removed = attributes.remove();
    console.out().line((removed ? "removed from " : "was not in ") + AttributesFile.NAME + ":");
    console.out().line("  " + AttributesFile.LINE);
    for (String section : SECTIONS) {
      if (git.run("config", "--local", "--get-regexp", "^" + section + "\\.").fine()) {
        config("--remove-section", section);
        console.out().line("removed from this repository's configuration: " + section);
      }
    }
    return ExitCode.FINE;
  }

  private void config(String... arguments) throws GitException {
    List<String> all = new ArrayList<>(List.of("config", "--local"));
    all.addAll(List.of(arguments));
    Git.Answer answer = git.run(all.toArray(String[]::new));
    if (!answer.fine()) {
      throw new RefusedException("git's configuration can't be changed: " + answer.reason());
    }
  }
}
