package org.upstander.source.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The threads of one scan. Each takes the next block, reads it, hands it over to be put in order,
/// and adds up the blocks that are settled by that.
final class Crew {
  private static final int SPARE_BLOCKS = 2;

  private final FileChannel file;
  private final long size;
  private final long begin;
  private final ScanLimits limits;
  private final AtomicLong taken = new AtomicLong();
  private volatile boolean failed;

  Crew(FileChannel file, long size, long begin, ScanLimits limits) {
    this.file = file;
    this.size = size;
    this.begin = begin;
    this.limits = limits;
  }

  void work(InOrder order, Head head, Layout layout, List<? extends Tally> tallies)
      throws IOException {
    int blocks = tallies.size() + SPARE_BLOCKS;
    var free = new ArrayBlockingQueue<Block>(blocks);
    for (int i = 0; i < blocks; i++) {
      free.add(new Block(file, size, limits));
    }
    var running = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(tallies.size())) {
      for (Tally tally : tallies) {
        running.add(
            threads.submit(() -> {
              one(free, order, new Meaning(layout, limits, head), tally);
              return null;
            }));
      }
    }
    for (Future<?> one : running) {
      finish(one);
    }
  }

  private static void finish(Future<?> one) throws IOException {
    try {
      one.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException wrong -> throw wrong;
        case Error wrong -> throw wrong;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The reading was interrupted.", e);
    }
  }

  private void one(BlockingQueue<Block> free, InOrder order, Meaning meaning, Tally tally)
      throws IOException, InterruptedException {
    boolean done = false;
    try {
      BlockParser parser = null;
      // A block is taken before its number: whoever holds a number can always go on.
      for (Block block = next(free); block != null; block = next(free)) {
        long number = taken.getAndIncrement();
        if (begin + number * limits.block() >= size) {
          free.add(block);
          break;
        }
        parser = parser == null ? new BlockParser(block, meaning) : parser;
        read(block, number, parser);
        for (Block settled : order.take(block, parser)) {
          settled.giveTo(tally);
          free.add(settled);
        }
      }
      done = true;
    } finally {
      failed |= !done;
    }
  }

  private void read(Block block, long number, BlockParser parser) throws IOException {
    long from = begin + number * limits.block();
    block.read(number, from, from + limits.block());
    if (block.guess() >= 0) {
      parser.parse(block, block.guess());
    }
  }

  private @Nullable Block next(BlockingQueue<Block> free) throws InterruptedException {
    Block block = null;
    while (block == null && !failed) {
      block = free.poll(20, TimeUnit.MILLISECONDS);
    }
    return failed ? null : block;
  }
}
