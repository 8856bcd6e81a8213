package org.upstander.node.cli.warn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.desk.warning.NoticeDraft;
import org.upstander.node.desk.warning.NoticeForm;
import org.upstander.node.form.Form;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.WarningBody;
import org.upstander.record.file.SituationFile;
import org.upstander.warning.course.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander warn draft`: a warning from what is on record.
@Command(
    name = "draft",
    description = {
      "Drafts a warning from what is on record: level, phase and confidence from the decision in force,",
      "the chance from the last forecast, reasons from the rules that fired and the factors that were",
      "judged, options from the catalogue. A FILE of YAML says something else in place of any of it.",
      "Somebody else reviews it before it is issued."
    },
    footer = {
      "",
      "A FILE may hold any of: event, probability, by, drivers, signals, groups, options.",
      "",
      "Examples:",
      "  upstander warn draft SDN --as regional-analyst --groups displaced-in-the-west",
      "  upstander warn draft SDN/darfur warning.yaml --event '25 or more' --as regional-analyst",
      "  upstander warn draft SDN --all-clear-of 9f3ac21b --as regional-analyst"
    })
final class DraftCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private String situation;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "YAML or JSON that goes before the record; - is standard input.")
  private @Nullable Path file;

  @Option(
      names = "--event",
      paramLabel = "TEXT",
      description =
          "What is warned of: part of an event of the forecast (default: 1,000 or more deaths).")
  private @Nullable String event;

  @Option(
      names = "--groups",
      split = ",",
      paramLabel = "ID",
      description = "Groups at risk, as upstander group list calls them.")
  private List<String> groups = List.of();

  @Option(
      names = "--options",
      split = ",",
      paramLabel = "ID",
      description = "Options in place of the recommended ones, the best first.")
  private List<String> options = List.of();

  @Option(names = "--update-of", paramLabel = "ID", description = "The first warning it updates.")
  private @Nullable String update;

  @Option(
      names = "--all-clear-of",
      paramLabel = "ID",
      description = "The first warning whose danger has passed.")
  private @Nullable String allClear;

  @Option(
      names = "--again",
      paramLabel = "ID",
      description = "A draft that this one takes the place of, after it was sent back.")
  private @Nullable String again;

  @Override
  protected void work(Desk desk) throws IOException {
    if (update != null && allClear != null) {
      throw Mistake.usage("--update-of and --all-clear-of: a warning is one or the other.");
    }
    var author = argument().author(desk);
    var read = desk.file(SituationArgument.of(situation, desk.today()));
    var words = PaperWords.in(argument().language());
    var form = file == null ? NoticeForm.EMPTY : Form.read(file, NoticeForm.class);
    var draft =
        typed(() ->
            NoticeDraft.of(
                new NoticeDraft.Ground(desk, read, author),
                place(desk, read),
                form.or(Optional.ofNullable(event), groups, options),
                words.texts()));
    var of = Optional.ofNullable(again).map(desk::id);
    var body = new WarningBody.Drafted(of, draft.notice());
    var terms = argument().terms().on(draft.rests());
    var written = desk.write(author, Draft.about(read.situation(), Kinds.WARNING, body, terms));
    String id = Optional.ofNullable(again).orElse(written.shortened());
    say(
        written,
        again == null
            ? "Warning %s drafted"
            : "Warning " + Written.shortened(desk.id(again)) + " drafted anew, entry %s",
        "Next: somebody else reads and reviews it:\n  upstander warn show %s\n  upstander warn review %s --agreed"
            .formatted(id, id));
    if (!json() && !written.repeated()) {
      out().print(new DraftPrintout(draft, argument().language()).toText());
    }
  }

  private NoticeDraft.Place place(Desk desk, SituationFile read) {
    if (allClear != null) {
      return new NoticeDraft.Place(Notice.Kind.ALL_CLEAR, Optional.of(first(desk, read, allClear)));
    }
    return update == null
        ? new NoticeDraft.Place(Notice.Kind.FIRST, Optional.empty())
        : new NoticeDraft.Place(Notice.Kind.UPDATE, Optional.of(first(desk, read, update)));
  }

  private static String first(Desk desk, SituationFile read, String end) {
    return read.warnings().get(desk.id(end)).id();
  }
}
