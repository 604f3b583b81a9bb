package touchline.compiler.prove.decision;

/** Results of some earlier questions; a newer one takes the place of an older one. */
final class Memory {
  private static final int FEWEST_BITS = 5;
  private static final int MOST_BITS = 15;

  private int bits = FEWEST_BITS;
  private long[] first = new long[1 << bits];
  private int[] second = new int[1 << bits];
  private int[] result = new int[1 << bits];
  private int kept;

  int find(long question, int set) {
    int place = place(question, set);
    return first[place] == question && second[place] == set ? result[place] - 1 : -1;
  }

  void keep(long question, int set, int answer) {
    kept++;
    if (kept > first.length && bits < MOST_BITS) {
      grow();
    }
    put(question, set, answer + 1);
  }

  private void put(long question, int set, int marked) {
    int place = place(question, set);
    first[place] = question;
    second[place] = set;
    result[place] = marked;
  }

  /** Most flows need few places; making many of them takes longer than what they are for. */
  private void grow() {
    long[] questions = first;
    int[] sets = second;
    int[] marked = result;
    bits++;
    first = new long[1 << bits];
    second = new int[1 << bits];
    result = new int[1 << bits];
    for (int i = 0; i < questions.length; i++) {
      if (marked[i] != 0) {
        put(questions[i], sets[i], marked[i]);
      }
    }
  }

  private int place(long question, int set) {
    long mixed = (question * 0x9E3779B97F4A7C15L) ^ (set * 0xC2B2AE3D27D4EB4FL);
    return (int) ((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L >>> (Long.SIZE - bits));
  }
}
