package org.upstander.source;

import java.util.List;

/// The figures of one row of a table: one for each cell that is filled. A row whose cells are all
/// empty was understood and says nothing.
public record Figures(List<Figure> list) implements Row {
  public Figures {
    list = List.copyOf(list);
  }
}
