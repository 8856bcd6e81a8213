package org.upstander.record.file;

import org.upstander.group.Clearance;
import org.upstander.record.body.Appointment;
import org.upstander.record.body.Duty;

/// Somebody who may act at this node: the owner of a key and what the node appointed them to.
///
/// @param appointment what they may do, and for whom
public record Member(Appointment appointment) {
  public String owner() {
    return appointment.owner();
  }

  public boolean holds(Duty duty) {
    return appointment.duties().contains(duty);
  }

  /// What they may see of groups at risk.
  public Clearance clearance() {
    if (holds(Duty.PROTECTION_OFFICER)) {
      return Clearance.PROTECTION_OFFICER;
    }
    boolean works =
        holds(Duty.ANALYST) || holds(Duty.REVIEWER) || holds(Duty.ISSUER) || holds(Duty.ASSESSOR);
    return works ? Clearance.ANALYST : Clearance.PARTNER;
  }
}
