package org.upstander.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.upstander.warning.AlertLevel;

/// Q05: people may set another level than the rules, two of them, with a reason.
class Q05_Deviation {
  private static final Decision DECISION =
      RuleTable.shipped().decide(Given.calm("structural 0.025"));
  private static final Deviation.Two TWO = new Deviation.Two("key-7f", "key-c2");

  @Test
  void whatTheRulesSaidStaysBesideIt() {
    var deviation =
        Deviation.from(DECISION, AlertLevel.ALERT, "militia seen arming in the border area", TWO);
    assertThat(deviation.ruled()).isEqualTo(new Deviation.Ruled("1", AlertLevel.WATCH));
    assertThat(deviation.people().second()).isEqualTo("key-c2");
  }

  @Test
  void oneAloneCannot() {
    assertThatThrownBy(() -> new Deviation.Two("key-7f", "key-7f"))
        .hasMessage("a deviation needs a second person: ask a colleague to sign it as well");
  }

  @Test
  void noReasonNoDeviation() {
    assertThatThrownBy(() -> Deviation.from(DECISION, AlertLevel.ALERT, " ", TWO))
        .hasMessage("a deviation needs a reason: say why the rules miss it");
    assertThatThrownBy(() -> Deviation.from(DECISION, AlertLevel.WATCH, "agreed", TWO))
        .hasMessage("the rule table says WATCH too: there is nothing to deviate from");
  }
}
