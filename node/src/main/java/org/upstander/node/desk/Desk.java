package org.upstander.node.desk;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.upstander.assess.NotAccepted;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Database;
import org.upstander.node.store.record.ExerciseRecord;
import org.upstander.node.store.record.NodeKeys;
import org.upstander.node.store.record.Overtaken;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.store.record.Row;
import org.upstander.node.store.record.Seen;
import org.upstander.record.Entry;
import org.upstander.record.SignedEntry;
import org.upstander.record.file.Entitlement;
import org.upstander.record.file.Members;
import org.upstander.record.file.NotEntitled;
import org.upstander.record.file.SituationFile;
import org.upstander.record.sign.PrivateKey;
import org.upstander.response.WrongOrder;
import org.upstander.world.Level;
import org.upstander.world.Situation;
import org.upstander.world.States;

/// Reads and writes the record of one node. Safe to share between threads.
public final class Desk implements AutoCloseable {
  private static final int ATTEMPTS = 100;
  private static final long STEP = 1_000_000;

  private final Database database;
  private final RecordStore store;
  private final NodeKeys keys;
  private final PrivateKey nodeKey;
  private final InstantSource clock;
  private final boolean exercise;
  private final Heading heading;

  private Desk(
      Database database, NodeKeys keys, PrivateKey nodeKey, boolean exercise, InstantSource clock) {
    this.database = database;
    this.store = new RecordStore(database, Optional.of(nodeKey));
    this.keys = keys;
    this.nodeKey = nodeKey;
    this.exercise = exercise;
    this.clock = clock;
    this.heading = new Heading(store, clock, new SecureRandom());
  }

  /// Opens the record below a home, or on another server; the first time its keys are made.
  ///
  /// @param database a URL; empty for the server inside
  /// @param clock what time it is
  public static Desk open(Home home, Optional<String> database, InstantSource clock)
      throws IOException {
    var keys = new NodeKeys(home.path().resolve("keys"));
    boolean exercise = home.exercise();
    var opened =
        database.isPresent()
            ? Database.at(database.get())
            : Database.inside(home.path().resolve("record"));
    try {
      var key = FirstEntry.nodeKey(keys, opened);
      var desk = new Desk(opened, keys, key, exercise, clock);
      new FirstEntry(desk.store, key, exercise)
          .begin(desk.self(key.publicKey().id()), desk.heading);
      return desk;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private Author self(String owner) {
    String organisation = exercise ? ExerciseRecord.ORGANISATION : "node";
    return new Author(owner, "node", organisation, Level.NATIONAL, nodeKey);
  }

  /// The node itself, which keeps keys and lets rules and clocks speak.
  public Author node() {
    return self(store.keys().node());
  }

  public InstantSource clock() {
    return clock;
  }

  public Instant now() {
    return clock.instant();
  }

  /// Today in Greenwich.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// Whether everything here is made up, for people to practise on.
  public boolean exercise() {
    return exercise;
  }

  public RecordStore store() {
    return store;
  }

  public NodeKeys keys() {
    return keys;
  }

  /// The states that situations of this node can be about.
  public States states() {
    return exercise ? States.exercise() : States.world();
  }

  public Members members() {
    return Members.of(entries(Optional.empty()));
  }

  /// The file of a situation as it stands.
  public SituationFile file(Situation situation) {
    return SituationFile.of(situation, entries(Optional.of(situation)));
  }

  /// The file that an entry is in, by its id or the end of it.
  public SituationFile fileOf(String id) {
    var situation = read(row(id)).header().situation();
    return file(
        situation.orElseThrow(() ->
            Mistake.input("entry " + id + " is about the node itself, not about a situation.")));
  }

  /// The full id of the entry whose id ends like this.
  public String id(String end) {
    return read(row(end)).header().id();
  }

  private Row row(String end) {
    var found = store.listEnding(end);
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw Mistake.input(
        found.isEmpty()
            ? "no entry has an id that ends in '%s'.".formatted(end)
            : "%d entries have ids that end in '%s': give more of it."
                .formatted(found.size(), end));
  }

  private List<Entry> entries(Optional<Situation> about) {
    return store.list(about).stream().map(Desk::read).toList();
  }

  private static Entry read(Row row) {
    return row.entry().entry();
  }

  /// An author whose key is here.
  ///
  /// @param name of the desk; empty where only one has a key here
  public Author as(Optional<String> name) throws IOException {
    return new Authors(members(), store.keys(), keys).get(name);
  }

  /// Checks, signs and records a draft.
  ///
  /// @throws Mistake if it does not follow from what stands, or the author may not write it
  public Written write(Author author, Draft<?> draft) {
    draft.about().ifPresent(this::requireKnown);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return attempt(author, draft);
      } catch (Overtaken e) {
        // Somebody wrote about the same meanwhile: look again at what stands, and decide anew; the
        // longer it goes on, the further apart from others.
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(STEP * (attempt + 1)));
      } catch (WrongOrder | NotEntitled | NotAccepted e) {
        throw Mistake.input(sentence(e));
      }
    }
    throw Mistake.input(
        "others write about the same all the time; nothing was written: try again.");
  }

  private void requireKnown(Situation about) {
    if (states().find(about.state()).isEmpty()) {
      throw Mistake.input(
          exercise
              ? "%s: this is an exercise, in which no real state has a place.".formatted(about)
              : "%s: no state of the world has this code.".formatted(about));
    }
  }

  private static String sentence(RuntimeException e) {
    String text = String.valueOf(e.getMessage());
    return text.endsWith(".") ? text : text + ".";
  }

  private Written attempt(Author author, Draft<?> draft) {
    var rows = store.list(draft.about());
    var entries = rows.stream().map(Desk::read).toList();
    Entry entry = heading.entry(author, draft);
    Entitlement.check(entry, draft.about().isPresent() ? members() : Members.of(entries));
    if (draft.about().isPresent()) {
      var file = SituationFile.of(draft.about().get(), entries);
      var same = file.repeated(entry);
      if (same.isPresent()) {
        return new Written(same.get().id(), true);
      }
      file.check(entry);
    }
    long last = rows.isEmpty() ? -1 : rows.getLast().index();
    store.append(SignedEntry.of(entry, author.key()), new Seen(draft.about(), last));
    return new Written(entry.header().id(), false);
  }

  @Override
  public void close() throws IOException {
    store.close();
    database.close();
  }
}
