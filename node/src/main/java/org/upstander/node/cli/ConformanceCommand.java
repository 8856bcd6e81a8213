package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.upstander.node.Mistake;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Table;
import org.upstander.score.Check;
import org.upstander.score.DetectionFamily;
import org.upstander.score.DiscriminationFamily;
import org.upstander.score.Family;
import org.upstander.score.GlmFamily;
import org.upstander.score.GlmnetFamily;
import org.upstander.score.ScanFamily;
import org.upstander.score.ScoringFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander conformance`: our numbers against those of established packages.
@Command(
    name = "conformance",
    description = {
      "Compares every number with reference numbers that other packages computed.",
      "DIR holds one folder a family (glmnet, glm, discrimination, scoring, detection, ...)."
    },
    footer = {"", "Example:", "  upstander conformance vectors"})
final class ConformanceCommand extends Instruction {
  private static final List<Family> FAMILIES =
      List.of(
          new DetectionFamily(),
          new DiscriminationFamily(),
          new GlmFamily(),
          new GlmnetFamily(),
          new ScanFamily(),
          new ScoringFamily());

  @Parameters(paramLabel = "DIR", description = "The folder with the families.")
  private Path directory;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw Mistake.input(directory + ": no such folder. Give the folder that holds the families.");
    }
    var checks = new ArrayList<Check>();
    for (Path folder : folders()) {
      checks.addAll(check(folder));
    }
    if (checks.isEmpty()) {
      throw Mistake.input(directory + ": holds no family of reference numbers.");
    }
    print(checks);
    return checks.stream().allMatch(Check::pass) ? 0 : 1;
  }

  private List<Path> folders() throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private List<Check> check(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    for (Family family : FAMILIES) {
      if (family.directory().equals(name)) {
        return family.check(folder).stream()
            .map(c -> new Check(name + "/" + c.file(), c.pass(), c.detail()))
            .toList();
      }
    }
    try (var files = Files.list(folder)) {
      return files
          .sorted()
          .map(f -> Check.failed(name + "/" + f.getFileName(), "no such family in this version"))
          .toList();
    }
  }

  private void print(List<Check> checks) {
    long passed = checks.stream().filter(Check::pass).count();
    if (json) {
      var table =
          new Table(
              Table.Column.text("File", "file"),
              Table.Column.text("Result", "pass"),
              Table.Column.text("Detail", "detail"));
      checks.forEach(c ->
          table.add(
              Table.Cell.of(c.file()),
              new Table.Cell(c.pass() ? "PASS" : "FAIL", Boolean.toString(c.pass())),
              Table.Cell.of(c.detail())));
      out().print(table.toJson());
    } else {
      checks.forEach(
          c -> out().println((c.pass() ? "PASS " : "FAIL ") + c.file() + " " + c.detail()));
      out().println(passed + " passed, " + (checks.size() - passed) + " failed");
    }
    out().flush();
  }
}
