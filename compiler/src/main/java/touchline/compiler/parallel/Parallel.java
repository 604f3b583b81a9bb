package touchline.compiler.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the same with many things, on all processors if there is enough to do. The threads end with
 * the work: starting one takes less than a thousandth of what it is started for.
 */
public final class Parallel<T, R> {
  private final List<T> items;
  private final Supplier<Function<T, R>> worker;
  private final List<Optional<R>> results;
  private final AtomicInteger next = new AtomicInteger();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  private Parallel(List<T> items, Supplier<Function<T, R>> worker) {
    this.items = items;
    this.worker = worker;
    this.results = new ArrayList<>(items.size());
    items.forEach(item -> results.add(Optional.empty()));
  }

  /**
   * Makes something of each item.
   *
   * @param fewest items that another thread is worth while for
   * @param worker called once by each thread; what it returns is used by that thread alone
   * @return the results in the order of the items
   */
  public static <T, R> List<R> map(List<T> items, int fewest, Supplier<Function<T, R>> worker) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), items.size() / fewest);
    return on(threads, items, worker);
  }

  /** The same with a known number of threads; less than two are none but the caller's. */
  static <T, R> List<R> on(int threads, List<T> items, Supplier<Function<T, R>> worker) {
    if (threads < 2) {
      List<R> results = new ArrayList<>(items.size());
      Function<T, R> work = worker.get();
      items.forEach(item -> results.add(work.apply(item)));
      return results;
    }
    return new Parallel<>(items, worker).on(threads);
  }

  private List<R> on(int threads) {
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread helper = new Thread(this::work, "worker-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work();
    helpers.forEach(Parallel::await);
    failures.stream().limit(1).forEach(Parallel::rethrow);
    return results.stream().map(Optional::orElseThrow).toList();
  }

  /** What goes wrong in a helper is thrown to the caller, once all have stopped. */
  private void work() {
    try {
      Function<T, R> work = worker.get();
      int item = next.getAndIncrement();
      while (item < items.size()) {
        results.set(item, Optional.of(work.apply(items.get(item))));
        item = next.getAndIncrement();
      }
    } catch (RuntimeException | Error e) {
      failures.add(e);
      next.set(items.size());
    }
  }

  private static void await(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
