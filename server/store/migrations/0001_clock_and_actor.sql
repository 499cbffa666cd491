-- The ground: one clock, who acts, and what may only grow.
--
-- Conventions of all migrations
--   * A person is referred to by uid (random UUID, never reused); a site by an integer, since it stands in URLs.
--   * Times are timestamptz and come from gatelodge.now(). States are text with CHECK; only the assurance level is an
--     enum, because levels are compared.
--   * Things that others refer to (users, sites, orgs, groups) are deleted softly. What belongs to a user (emails, keys)
--     is really deleted; undo takes it back from the audit.
--   * Whoever locks several rows locks them in key order; deadlocks (40P01) are retried by the caller.

-- The one clock. A plain SQL function is inlined and costs nothing. Only the test template replaces it by one that
-- adds the setting gatelodge.clock_shift, so no setting can move the time of a production database.
CREATE FUNCTION gatelodge.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT pg_catalog.now()';

-- Who acts: set once per transaction by set_config('gatelodge.actor', …, true). Hand-written SQL shows as its role.
CREATE FUNCTION actor() RETURNS text LANGUAGE sql STABLE AS
$$SELECT coalesce(nullif(current_setting('gatelodge.actor', true), ''), 'sql:' || session_user)$$;

CREATE FUNCTION context(name text) RETURNS text LANGUAGE sql STABLE AS
$$SELECT nullif(current_setting('gatelodge.' || name, true), '')$$;

-- Shared by every table that may only grow or only be deleted softly.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %: %', tg_op, tg_table_name, tg_argv[0]
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = tg_table_name || '_' || tg_name;
END $$;

CREATE TYPE assurance AS ENUM ('none', 'untrusted', 'normal', 'secure');

-- Counts the edits of a record that a console shows; an edit names the one it saw (Conflict otherwise).
CREATE FUNCTION count_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.revision := old.revision + 1;
  RETURN new;
END $$;

-- The server's public key: consoles seal secrets to it; only the holder of the key file can open them (K1).
CREATE TABLE vault_keys (
  key_id      text        PRIMARY KEY CHECK (key_id ~ '^[0-9a-f]{16}$'),
  public_key  bytea       NOT NULL CHECK (length(public_key) = 32),
  created_at  timestamptz NOT NULL DEFAULT gatelodge.now()
);

CREATE TABLE settings (name text PRIMARY KEY, value jsonb NOT NULL, revision bigint NOT NULL DEFAULT 1);
CREATE TRIGGER count_revision BEFORE UPDATE ON settings FOR EACH ROW EXECUTE FUNCTION count_revision();
