package touchline.compiler.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the same with many things, on all processors if there is enough to do. Helping threads stay
 * for a minute, since more work mostly follows, and don't keep a program from ending.
 *
 * <p>Each thread begins with a stretch of its own, and then helps with the others': what is done
 * with the same things next finds most of them in the cache of the same processor.
 */
public final class Parallel<T, R> {
  private final List<T> items;
  private final Supplier<Function<T, R>> worker;
  private final List<Optional<R>> results;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  private Parallel(int threads, List<T> items, Supplier<Function<T, R>> worker) {
    this.items = items;
    this.worker = worker;
    this.results = new ArrayList<>(items.size());
    items.forEach(item -> results.add(Optional.empty()));
    for (int i = 0; i < threads; i++) {
      int start = (int) ((long) items.size() * i / threads);
      int end = (int) ((long) items.size() * (i + 1) / threads);
      stretches.add(new Stretch(new AtomicInteger(start), end));
    }
  }

  /** Items that follow each other; {@code next} is the first that nobody has begun. */
  private record Stretch(AtomicInteger next, int end) {
    int take() {
      return next.getAndIncrement();
    }

    void giveUp() {
      next.set(end);
    }
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
    return new Parallel<>(threads, items, worker).results();
  }

  private List<R> results() {
    CountDownLatch helping = new CountDownLatch(stretches.size() - 1);
    for (int i = 1; i < stretches.size(); i++) {
      int own = i;
      Helpers.THREADS.execute(
          () -> {
            work(own);
            helping.countDown();
          });
    }
    work(0);
    await(helping);
    failures.stream().limit(1).forEach(Parallel::rethrow);
    return results.stream().map(Optional::orElseThrow).toList();
  }

  /** What goes wrong in a helper is thrown to the caller, once all have stopped. */
  private void work(int own) {
    try {
      Function<T, R> work = worker.get();
      for (int i = 0; i < stretches.size(); i++) {
        work(work, stretches.get((own + i) % stretches.size()));
      }
    } catch (RuntimeException | Error e) {
      failures.add(e);
      stretches.forEach(Stretch::giveUp);
    }
  }

  private void work(Function<T, R> work, Stretch stretch) {
    for (int item = stretch.take(); item < stretch.end; item = stretch.take()) {
      results.set(item, Optional.of(work.apply(items.get(item))));
    }
  }

  private static void await(CountDownLatch helping) {
    boolean interrupted = false;
    while (helping.getCount() > 0) {
      try {
        helping.await();
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

  /** Made when help is worth while. */
  private static final class Helpers {
    static final Executor THREADS = Executors.newCachedThreadPool(Helpers::thread);

    private static Thread thread(Runnable work) {
      Thread helper = new Thread(work, "helper");
      helper.setDaemon(true);
      return helper;
    }
  }
}
