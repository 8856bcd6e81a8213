package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.upstander.node.store.record.Database;
import org.upstander.node.store.record.RecordStore;
import org.upstander.record.Entry;
import org.upstander.record.EntryId;
import org.upstander.record.Header;
import org.upstander.record.Kinds;
import org.upstander.record.Marking;
import org.upstander.record.Note;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.record.file.SituationFile;
import org.upstander.record.sign.KeyEvent.Created;
import org.upstander.record.sign.KeyEvent.Role;
import org.upstander.record.sign.PrivateKey;
import org.upstander.world.Language;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// Times the record: durable appends by eight writers with a key each, the current state of a
/// situation, and a whole verification.
///
/// Usage: `WriteRecord ENTRIES FOLDER|URL`; the folder or database must be empty. Entries have
/// bodies of about 600 bytes over 200 situations, one in ten corrects an earlier one; they are
/// signed before the clock starts.
public final class WriteRecord {
  private static final int WRITERS = 8;
  private static final int SITUATIONS = 200;
  private static final String[] SENTENCES = {
    "Markets in three towns stay closed and the road to the north has been shut since Tuesday. ",
    "Two radio stations repeat that the people of the valley are strangers there. ",
    "أغلقت الأسواق في ثلاث بلدات. ",
    "Des familles quittent les villages de la rive est, à pied, vers le chef-lieu. ",
    "三个镇的集市仍然关闭，通往北方的道路自星期二起中断。",
    "The election commission has postponed registration in four of nine districts. "
  };

  private final SplittableRandom random = new SplittableRandom(7);
  private final PrivateKey node = key();
  private final List<PrivateKey> authors =
      IntStream.range(0, WRITERS).mapToObj(_ -> key()).toList();

  private WriteRecord() {}

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    var bench = new WriteRecord();
    long start = System.nanoTime();
    var work =
        IntStream.range(0, WRITERS).parallel().mapToObj(w -> bench.entries(w, count)).toList();
    System.out.printf(
        Locale.ROOT,
        "%,d entries, %d writers; signed in %.1f s%n",
        count,
        WRITERS,
        (System.nanoTime() - start) / 1e9);
    try (var database =
            args[1].startsWith("jdbc:") ? Database.at(args[1]) : Database.inside(Path.of(args[1]));
        var store = new RecordStore(database, Optional.of(bench.node))) {
      bench.admit(store);
      append(store, work);
      ask(store);
      verify(store);
    }
  }

  private PrivateKey key() {
    byte[] seed = new byte[32];
    random.nextBytes(seed);
    return PrivateKey.ofSeed(seed);
  }

  private void admit(RecordStore store) {
    store.append(admission(node, Role.NODE));
    authors.forEach(author -> store.append(admission(author, Role.AUTHOR)));
  }

  private SignedEntry admission(PrivateKey key, Role role) {
    String id = key.publicKey().id();
    var header = header("key", node.publicKey().id(), random, Optional.empty(), Optional.empty());
    var event = new Created(id, role, key.publicKey().base64());
    return SignedEntry.of(Entry.of(header, Kinds.KEY, event), node);
  }

  private Header header(
      String kind,
      String author,
      SplittableRandom chance,
      Optional<Situation> about,
      Optional<String> supersedes) {
    var now = Instant.parse("2026-01-05T08:00:00Z").plusMillis(chance.nextInt(1_000_000_000));
    return new Header(
        EntryId.at(now, chance),
        kind,
        about,
        author,
        "focal-point",
        node.publicKey().id(),
        Level.NATIONAL,
        now,
        LocalDate.parse("2026-01-05"),
        Marking.GREEN,
        Language.EN,
        List.of(),
        supersedes);
  }

  /// What one writer writes: its share of the entries, over its share of the situations.
  private List<SignedEntry> entries(int writer, int count) {
    var chance = new SplittableRandom(writer);
    PrivateKey key = authors.get(writer);
    var entries = new ArrayList<SignedEntry>();
    var corrected = new String[SITUATIONS];
    for (int i = writer; i < count; i += WRITERS) {
      int at = writer + WRITERS * chance.nextInt(SITUATIONS / WRITERS);
      var about = Optional.of(new Situation(1 + at, ""));
      var supersedes =
          chance.nextInt(10) == 0 ? Optional.ofNullable(corrected[at]) : Optional.<String>empty();
      var header = header("note", key.publicKey().id(), chance, about, supersedes);
      corrected[at] = header.id();
      var note = new Note(text(chance));
      entries.add(SignedEntry.of(Entry.of(header, Kinds.NOTE, note), key));
    }
    return entries;
  }

  private static String text(SplittableRandom chance) {
    var text = new StringBuilder();
    while (text.length() < 560) {
      text.append(SENTENCES[chance.nextInt(SENTENCES.length)]);
    }
    return text.append(chance.nextInt()).toString();
  }

  private static void append(RecordStore store, List<List<SignedEntry>> work)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    var tasks = work.stream().<Callable<double[]>>map(own -> () -> write(store, own)).toList();
    var waits = new ArrayList<Double>();
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      for (var done : threads.invokeAll(tasks)) {
        Arrays.stream(done.get()).forEach(waits::add);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "append   %,.0f a second (%.1f s); each waits %s%n",
        waits.size() / seconds,
        seconds,
        spread(waits));
  }

  private static double[] write(RecordStore store, List<SignedEntry> own) {
    return own.stream().mapToDouble(entry -> milliseconds(() -> store.append(entry))).toArray();
  }

  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /// What stands for a situation: its rows from the database, and its file, read and folded.
  private static void ask(RecordStore store) {
    for (int round = 0; round < 3; round++) {
      boolean last = round == 2;
      var rows = new ArrayList<Double>();
      var files = new ArrayList<Double>();
      int entries = 0;
      for (int at = 1; at <= SITUATIONS; at++) {
        var situation = new Situation(at, "");
        long start = System.nanoTime();
        entries += store.current(situation).size();
        rows.add((System.nanoTime() - start) / 1e6);
        start = System.nanoTime();
        SituationFile.of(
            situation,
            store.list(Optional.of(situation)).stream().map(row -> row.entry().entry()).toList());
        files.add((System.nanoTime() - start) / 1e6);
      }
      if (last) {
        System.out.printf(
            Locale.ROOT,
            "current  %s for %,d entries on average%n",
            spread(rows),
            entries / SITUATIONS);
        System.out.printf(Locale.ROOT, "file     %s%n", spread(files));
      }
    }
  }

  private static void verify(RecordStore store) throws IOException {
    long start = System.nanoTime();
    Verdict verdict = store.verify();
    double seconds = (System.nanoTime() - start) / 1e9;
    switch (verdict) {
      case Verdict.Holds holds ->
          System.out.printf(Locale.ROOT, "verify   %.1f s, %,d hold%n", seconds, holds.size());
      case Verdict.Broken broken -> throw new IOException(broken.text());
    }
  }

  private static String spread(List<Double> times) {
    var sorted = times.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.1f ms (median), %.1f (95 %%), %.1f (99 %%), %.1f (most)",
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        sorted.getLast());
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }
}
