package org.upstander.forecast.tree;

import java.util.Arrays;

/// A binary tree of questions about a row, its nodes in arrays; node 0 is the root and the two
/// children of a node lie side by side.
final class Tree {
  private static final int LEAF = -1;

  private int size;
  private int[] feature;
  private double[] threshold;
  private int[] bin;
  private boolean[] missingLeft;
  private int[] left;

  /// What a leaf says; for an inner node, the mean of its leaves by their weight.
  private double[] value;

  /// How much of the data came through a node.
  private double[] weight;

  Tree(int capacity) {
    feature = new int[capacity];
    threshold = new double[capacity];
    bin = new int[capacity];
    missingLeft = new boolean[capacity];
    left = new int[capacity];
    value = new double[capacity];
    weight = new double[capacity];
  }

  /// Adds a leaf and returns its place.
  int add(double leafValue, double leafWeight) {
    if (size == feature.length) {
      grow(2 * size);
    }
    feature[size] = LEAF;
    value[size] = leafValue;
    weight[size] = leafWeight;
    return size++;
  }

  private void grow(int capacity) {
    feature = Arrays.copyOf(feature, capacity);
    threshold = Arrays.copyOf(threshold, capacity);
    bin = Arrays.copyOf(bin, capacity);
    missingLeft = Arrays.copyOf(missingLeft, capacity);
    left = Arrays.copyOf(left, capacity);
    value = Arrays.copyOf(value, capacity);
    weight = Arrays.copyOf(weight, capacity);
  }

  /// Lets go of room for nodes that never came.
  Tree trimmed() {
    grow(size);
    return this;
  }

  /// Turns a leaf into a question whose children are the next two nodes to be added.
  void split(int node, Split by, double end) {
    feature[node] = by.feature();
    bin[node] = by.bin();
    threshold[node] = end;
    missingLeft[node] = by.missingLeft();
    left[node] = size;
  }

  void setValue(int node, double leafValue) {
    value[node] = leafValue;
  }

  /// Gives every inner node the mean of its leaves. Children come after their parents.
  void averageUpwards() {
    for (int node = size - 1; node >= 0; node--) {
      if (!isLeaf(node)) {
        int l = left[node];
        double whole = weight[l] + weight[l + 1];
        value[node] = (value[l] * weight[l] + value[l + 1] * weight[l + 1]) / whole;
      }
    }
  }

  int size() {
    return size;
  }

  boolean isLeaf(int node) {
    return feature[node] == LEAF;
  }

  /// Whether a question only parts rows that have a value from those that have none.
  boolean asksPresence(int node) {
    return threshold[node] == Double.POSITIVE_INFINITY;
  }

  int feature(int node) {
    return feature[node];
  }

  double value(int node) {
    return value[node];
  }

  double weight(int node) {
    return weight[node];
  }

  int left(int node) {
    return left[node];
  }

  /// The child a row goes to.
  int next(int node, double[] row) {
    double v = row[feature[node]];
    boolean goesLeft = Double.isNaN(v) ? missingLeft[node] : v <= threshold[node];
    return goesLeft ? left[node] : left[node] + 1;
  }

  /// The leaf a row ends in.
  int leaf(double[] row) {
    int node = 0;
    while (feature[node] != LEAF) {
      node = next(node, row);
    }
    return node;
  }

  /// The leaf a row of the binned table ends in.
  int leaf(Binned table, int row) {
    int node = 0;
    while (feature[node] != LEAF) {
      int b = table.bin(row, feature[node]);
      boolean goesLeft = b == 0 ? missingLeft[node] : b <= bin[node];
      node = goesLeft ? left[node] : left[node] + 1;
    }
    return node;
  }

  /// Adds to each predictor what passing its questions changes in the mean of the node reached;
  /// they add up to the leaf's value less the root's.
  void addPath(double[] row, double scale, double[] contributions) {
    int node = 0;
    while (feature[node] != LEAF) {
      int next = next(node, row);
      contributions[feature[node]] += scale * (value[next] - value[node]);
      node = next;
    }
  }
}
