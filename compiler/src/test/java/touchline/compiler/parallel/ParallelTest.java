package touchline.compiler.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int threads) {
    List<Integer> doubled = Parallel.on(threads, NUMBERS, () -> number -> 2 * number);
    assertThat(doubled).isEqualTo(NUMBERS.stream().map(number -> 2 * number).toList());
  }

  @Test
  void eachThreadHasAWorkerOfItsOwn() {
    AtomicInteger workers = new AtomicInteger();
    Map<Integer, Thread> threads = new ConcurrentHashMap<>();
    CountDownLatch allHaveBegun = new CountDownLatch(3);
    Parallel.on(
        3,
        NUMBERS,
        () -> {
          int worker = workers.incrementAndGet();
          allHaveBegun.countDown();
          return number -> {
            await(allHaveBegun);
            Thread first = threads.putIfAbsent(worker, Thread.currentThread());
            assertThat(first).isIn(null, Thread.currentThread());
            return number;
          };
        });
    assertThat(workers).hasValue(3);
  }

  @Test
  void oneThingIsDoneByTheCaller() {
    List<Thread> threads = Parallel.map(List.of("only"), 1, () -> item -> Thread.currentThread());
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whatGoesWrongIsThrownToTheCaller(int threads) {
    assertThatThrownBy(
            () ->
                Parallel.on(
                    threads,
                    NUMBERS,
                    () ->
                        number -> {
                          if (number == 500) {
                            throw new IllegalStateException("at " + number);
                          }
                          return number;
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("at 500");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
