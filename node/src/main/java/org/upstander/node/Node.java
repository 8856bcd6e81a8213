package org.upstander.node;

/// Where everything starts.
public final class Node {
  private Node() {}

  public static void main(String[] args) {
    System.out.println("upstander");
  }
}
