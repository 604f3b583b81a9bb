package touchline.compiler.prove.decision;

/** Results of some earlier questions; a newer one takes the place of an older one. */
final class Memory {
  private static final int PLACES = 1 << 15;

  private final long[] first = new long[PLACES];
  private final int[] second = new int[PLACES];
  private final int[] result = new int[PLACES];

  int find(long question, int set) {
    int place = place(question, set);
    return first[place] == question && second[place] == set ? result[place] - 1 : -1;
  }

  void keep(long question, int set, int answer) {
    int place = place(question, set);
    first[place] = question;
    second[place] = set;
    result[place] = answer + 1;
  }

  private static int place(long question, int set) {
    long mixed = (question * 0x9E3779B97F4A7C15L) ^ (set * 0xC2B2AE3D27D4EB4FL);
    return (int) ((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L >>> 49);
  }
}
