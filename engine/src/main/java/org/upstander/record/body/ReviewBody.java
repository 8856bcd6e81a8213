package org.upstander.record.body;

import java.util.List;
import org.upstander.response.review.Moments;
import org.upstander.response.review.Remark;

/// An early-action review of a warning: when what happened, what slowed and what helped.
public record ReviewBody(String warning, Moments moments, List<Remark> remarks) {
  public ReviewBody {
    remarks = List.copyOf(remarks);
  }
}
