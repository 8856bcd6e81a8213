package org.upstander.node.cli.warn;

import java.io.IOException;
import java.util.stream.Collectors;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.WarningBody;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.course.Addressee;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander warn issue`: a warning goes to its addressees, and the clock starts.
@Command(
    name = "issue",
    description = {"Issues a reviewed warning. From then on the time to answer runs."},
    footer = {"", "Example:", "  upstander warn issue 9f3ac21b --as regional-head"})
final class IssueCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Override
  protected void work(Desk desk) throws IOException {
    var author = argument().author(desk);
    var found = NamedWarning.of(desk, warning);
    String id = found.warning().id();
    var terms = found.terms(this, id);
    var body = new WarningBody.Issued(id);
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.WARNING, body, terms));
    say(written, "Warning " + found.shortened() + " issued (entry %s)", next(desk));
  }

  private String next(Desk desk) {
    var now = NamedWarning.of(desk, warning);
    var words = PaperWords.in(argument().language());
    String asked =
        Addressee.of(now.warning().course(), now.state()).stream()
            .map(addressee -> words.addressee(addressee, now.state()))
            .collect(Collectors.joining(", "));
    return AnswerClock.DEFAULT
        .due(now.warning().course())
        .map(due ->
            "Asked: %s. Answer due %s.%nNext: upstander warn show %s --out warning.html"
                .formatted(asked, PaperWords.minute(due), now.shortened()))
        .orElse("Told: %s. No answer is asked for.".formatted(asked));
  }
}
