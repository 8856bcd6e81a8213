-- All that was ever said about a situation, or about the node itself, and the newest of it.
CREATE INDEX entry_about ON entry (situation, index);
