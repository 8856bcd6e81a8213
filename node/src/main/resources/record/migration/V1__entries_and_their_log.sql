-- One row an entry. All columns but replaced_by are written once; text, key and signature are what
-- is hashed, the others are found from them and checked by verification.
CREATE TABLE entry (
  index bigint PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  kind text NOT NULL,
  situation text,
  organisation text NOT NULL,
  text text NOT NULL,
  key text NOT NULL,
  signature text NOT NULL,
  leaf bytea NOT NULL,
  replaces uuid,
  replaced_by uuid
);

CREATE INDEX entry_standing ON entry (situation, index)
  WHERE replaced_by IS NULL AND kind <> 'retraction';
CREATE INDEX entry_replaces ON entry (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX entry_key ON entry (index) WHERE kind = 'key';

-- The one row that appends are serialised by: how far the log is, and what it takes to go on.
CREATE TABLE log (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  size bigint NOT NULL,
  frontier bytea NOT NULL,
  checkpoint text NOT NULL
);
INSERT INTO log (size, frontier, checkpoint) VALUES (0, '', '');

-- Checkpoints that stay, at least one every thousand entries.
CREATE TABLE checkpoint (
  size bigint PRIMARY KEY,
  note text NOT NULL
);

CREATE FUNCTION entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.replaced_by IS NULL
      AND (NEW.index, NEW.id, NEW.kind, NEW.organisation, NEW.text, NEW.key, NEW.signature, NEW.leaf)
        = (OLD.index, OLD.id, OLD.kind, OLD.organisation, OLD.text, OLD.key, OLD.signature, OLD.leaf)
      AND NEW.situation IS NOT DISTINCT FROM OLD.situation
      AND NEW.replaces IS NOT DISTINCT FROM OLD.replaces THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an entry of the record is never changed or deleted';
END $$;

CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE ON entry
  FOR EACH ROW EXECUTE FUNCTION entry_stays();
CREATE TRIGGER entries_stay BEFORE TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION entry_stays();
