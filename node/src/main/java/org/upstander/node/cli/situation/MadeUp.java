package org.upstander.node.cli.situation;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.node.desk.Desk;
import org.upstander.warning.rule.FactorShare;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.world.Situation;

/// What somebody made up for an exercise. What people judge in the exercise counts, unless the
/// factors are made up as well.
record MadeUp(SortedMap<String, Input> inputs) {
  Picture picture(Situation situation, Desk desk, LocalDate day) {
    var judged = Judged.of(desk.file(situation), desk.now(), day);
    var all = new TreeMap<String, Input>(FactorShare.inputs(judged.shares()));
    all.putAll(inputs);
    return new Picture(situation, day, all);
  }
}
