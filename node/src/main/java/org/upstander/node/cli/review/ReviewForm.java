package org.upstander.node.cli.review;

import java.util.List;
import org.upstander.response.review.Moments;
import org.upstander.response.review.Remark;

/// A review as people write it down.
///
/// @param moments when what happened, as far as it is known
/// @param remarks what slowed and what helped
record ReviewForm(Moments moments, List<Remark> remarks) {
  ReviewForm {
    remarks = List.copyOf(remarks);
  }
}
