-- What the demo remembers of itself: its logins' passwords (sealed) and its sites. It is no setting of the house: nobody
-- may take it back, and History has nothing to say of it.
CREATE TABLE demo_record (
  sole    boolean PRIMARY KEY DEFAULT true CHECK (sole),
  record  jsonb   NOT NULL
);
ALTER TABLE settings DISABLE TRIGGER USER;
WITH moved AS (DELETE FROM settings WHERE name = 'demo' RETURNING value)
INSERT INTO demo_record (record) SELECT value FROM moved;
ALTER TABLE settings ENABLE TRIGGER USER;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON demo_record TO gatelodge_server;
  END IF;
END $$;
