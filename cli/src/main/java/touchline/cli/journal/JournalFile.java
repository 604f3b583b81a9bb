package touchline.cli.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal on the disk, open in one process only. A line counts when {@link #append} has returned:
 * then it survives whatever happens to the process and to the machine.
 */
public final class JournalFile implements Closeable {
  private static final int LARGEST = 256 * 1024 * 1024;

  private final FileChannel channel;
  private final List<JournalLine> lines;
  private final Optional<String> torn;

  private JournalFile(FileChannel channel, List<JournalLine> lines, Optional<String> torn) {
    this.channel = channel;
    this.lines = List.copyOf(lines);
    this.torn = torn;
  }

  /**
   * Opens a journal, or begins one. What a process that was killed has left of its last line is cut
   * off.
   *
   * @throws JournalException if another process has it open, or a line is damaged
   * @throws IOException if the disk refuses
   */
  public static JournalFile open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel);
      return read(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The lock is let go when the channel is closed, also when the process is killed. */
  private static void lock(FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new JournalException("this case is being worked on already", e);
    }
    if (lock == null) {
      throw new JournalException("this case is being worked on by another process");
    }
  }

  private static JournalFile read(FileChannel channel) throws IOException {
    byte[] bytes = bytes(channel);
    List<JournalLine> lines = new ArrayList<>();
    int start = 0;
    while (start < bytes.length) {
      int end = lineEnd(bytes, start);
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      Optional<JournalLine> line = JournalLine.parse(text);
      boolean last = end >= bytes.length - 1;
      if (line.isEmpty() && !last) {
        throw new JournalException(
            "line "
                + (lines.size() + 1)
                + " is damaged; put back a copy of the file that is whole");
      }
      if (line.isEmpty()) {
        channel.truncate(start);
        channel.force(true);
        channel.position(start);
        return new JournalFile(channel, lines, Optional.of(text));
      }
      lines.add(line.get());
      start = end + 1;
    }
    channel.position(bytes.length);
    if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
      write(channel, "\n"); // All of the line was written but its end.
    }
    return new JournalFile(channel, lines, Optional.empty());
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static byte[] bytes(FileChannel channel) throws IOException {
    if (channel.size() > LARGEST) {
      throw new JournalException("it is too large for the journal of a case");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(8192);
    channel.position(0);
    while (channel.read(buffer) >= 0) {
      all.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
    return all.toByteArray();
  }

  /** The lines that were there when it was opened. */
  public List<JournalLine> lines() {
    return lines;
  }

  /** The part of a line that was cut off, if there was one. */
  public Optional<String> torn() {
    return torn;
  }

  /** Adds a line; when this returns, it is on the disk. */
  public void append(JournalLine line) throws IOException {
    write(channel, line.json() + "\n");
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false); // With the file's length, without the time of its last change.
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
