package touchline.cli.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of a revision, or of the index, by their way from the repository's top. */
public final class Tree {
  private static final String LINK = "120000";
  private static final String FILE = "100";

  private final Git git;
  private final SortedMap<String, Entry> entries;

  private Tree(Git git, SortedMap<String, Entry> entries) {
    this.git = git;
    this.entries = entries;
  }

  /** A file in git's store: its kind, and the name of its content. */
  private record Entry(String mode, String id) {}

  /** The files of a revision, from lines {@code MODE TYPE ID TAB PATH}. */
  static Tree ofRevision(Git git, byte[] listing) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (String line : Git.zeroSeparated(listing)) {
      String[] words = line.substring(0, line.indexOf('\t')).split(" ", -1);
      entries.put(line.substring(line.indexOf('\t') + 1), new Entry(words[0], words[2]));
    }
    return new Tree(git, entries);
  }

  /** The files of a stage of the index, from lines {@code MODE ID STAGE TAB PATH}. */
  static Tree ofIndex(Git git, byte[] listing, String stage) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (String line : Git.zeroSeparated(listing)) {
      String[] words = line.substring(0, line.indexOf('\t')).split(" ", -1);
      if (words[2].equals(stage)) {
        entries.put(line.substring(line.indexOf('\t') + 1), new Entry(words[0], words[1]));
      }
    }
    return new Tree(git, entries);
  }

  /** Whether there is a file, of whatever kind. */
  public boolean has(String path) {
    return entries.containsKey(path);
  }

  /** Whether it is a link, which is not followed: it may lead anywhere. */
  public boolean isLink(String path) {
    return Optional.ofNullable(entries.get(path)).filter(it -> it.mode().equals(LINK)).isPresent();
  }

  /** Whether there is anything below a folder; the top is written as an empty text. */
  public boolean hasFolder(String path) {
    String start = path + "/";
    return path.isEmpty()
        || entries.tailMap(start).keySet().stream().limit(1).anyMatch(it -> it.startsWith(start));
  }

  /** The plain files below a folder, sorted. */
  public List<String> below(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Entry> entry : entries.tailMap(start).entrySet()) {
      if (!entry.getKey().startsWith(start)) {
        break;
      }
      if (entry.getValue().mode().startsWith(FILE)) {
        found.add(entry.getKey());
      }
    }
    return found;
  }

  /**
   * The contents of some files, with one call of git.
   *
   * @param paths of files that there are
   */
  public Map<String, byte[]> read(Collection<String> paths) throws GitException {
    if (paths.isEmpty()) {
      return Map.of();
    }
    ByteArrayOutputStream wanted = new ByteArrayOutputStream();
    for (String path : paths) {
      String id = Optional.ofNullable(entries.get(path)).orElseThrow().id() + "\n";
      wanted.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    }
    Git.Answer answer = git.run(wanted.toByteArray(), List.of("cat-file", "--batch"));
    if (!answer.fine()) {
      throw new GitException("git can't read its files: " + answer.reason());
    }
    Map<String, byte[]> contents = new LinkedHashMap<>();
    int at = 0;
    for (String path : paths) {
      int lineEnd = indexOfLineEnd(answer.bytes(), at);
      String head = new String(answer.bytes(), at, lineEnd - at, StandardCharsets.US_ASCII);
      String[] words = head.split(" ", -1);
      if (words.length < 3) { // `ID missing`, as in a clone that has only a part
        throw new GitException(path + ": its content is missing in this repository");
      }
      int size = Integer.parseInt(words[2]);
      contents.put(path, Arrays.copyOfRange(answer.bytes(), lineEnd + 1, lineEnd + 1 + size));
      at = lineEnd + size + 2;
    }
    return contents;
  }

  private static int indexOfLineEnd(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
