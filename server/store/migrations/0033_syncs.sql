-- Synchronisation (EA-08, EA-38): jobs that fetch a document of people at set times and bring the house up to it, by the
-- same plan as an import (0027). A person is told from others by the source's own key, so that a changed username or
-- address loses nobody.

CREATE TABLE syncs (
  sync_id          int          PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name             text         NOT NULL CHECK (name ~ '\S' AND length(name) <= 80),
  -- where the document comes from
  source           text         NOT NULL CHECK (source IN ('file', 'http')),
  address          text         NOT NULL CHECK (length(address) BETWEEN 1 AND 2000),
  account          text         NOT NULL DEFAULT '' CHECK (length(account) <= 200),      -- for HTTP basic authentication
  sealed_password  bytea,                                                                -- sealed to the vault's key
  has_password     boolean      GENERATED ALWAYS AS (sealed_password IS NOT NULL) STORED,
  internal         boolean      NOT NULL DEFAULT false,                                  -- private addresses, too (F10)
  -- how it is read
  format           text         NOT NULL CHECK (format ~ '^[a-z]{1,20}$'),
  encoding         text         NOT NULL DEFAULT '' CHECK (length(encoding) <= 20),
  separator        text         NOT NULL DEFAULT '' CHECK (length(separator) <= 3),
  columns          jsonb        NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(columns) = 'object' AND length(columns::text) <= 20000),
  snapshot         boolean      NOT NULL DEFAULT false,                                  -- who is not in it is gone
  absent           text         NOT NULL DEFAULT 'suspend' CHECK (absent IN ('leave', 'suspend', 'remove')),
  bring_back       boolean      NOT NULL DEFAULT false,                                  -- whom somebody here has deleted, too
  guard_percent    int          NOT NULL DEFAULT 5 CHECK (guard_percent BETWEEN 0 AND 100),
  guard_least      int          NOT NULL DEFAULT 5 CHECK (guard_least >= 0),
  acknowledge      text         NOT NULL DEFAULT '' CHECK (length(acknowledge) <= 2000), -- a file on the server
  -- when
  every_minutes    int          CHECK (every_minutes BETWEEN 5 AND 10080),
  at_time          time,
  weekdays         int[]        NOT NULL DEFAULT '{}' CHECK (weekdays <@ '{1,2,3,4,5,6,7}'),  -- of at_time; none: every day
  time_zone        text         NOT NULL DEFAULT 'UTC' CHECK (length(time_zone) <= 60),
  paused_at        timestamptz,
  owner            uuid         REFERENCES users,                                        -- who gets the mails
  revision         bigint       NOT NULL DEFAULT 1,
  CONSTRAINT syncs_name UNIQUE (name),
  CONSTRAINT syncs_one_rhythm CHECK (num_nonnulls(every_minutes, at_time) <= 1)          -- none: by hand
);
CREATE TRIGGER count_revision BEFORE UPDATE ON syncs FOR EACH ROW EXECUTE FUNCTION count_revision();
-- A password is for the address and the account that it was given for, whoever changes them and however.
CREATE FUNCTION sync_password_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.sealed_password := NULL;
  RETURN new;
END $$;
CREATE TRIGGER password_stays BEFORE UPDATE ON syncs FOR EACH ROW
  WHEN ((old.source, old.address, old.account) IS DISTINCT FROM (new.source, new.address, new.account)
        AND new.sealed_password IS NOT DISTINCT FROM old.sealed_password)
  EXECUTE FUNCTION sync_password_stays();
SELECT audit_table('syncs', '{sync_id}', NULL, '{sealed_password,has_password}');

-- What moves with every run, and is no setting.
CREATE TABLE sync_states (
  sync_id        int          PRIMARY KEY REFERENCES syncs ON DELETE CASCADE,
  next_at        timestamptz,
  asked_at       timestamptz,                               -- somebody wants it to run now
  asked_by       text         NOT NULL DEFAULT '',
  allowed        int,                                       -- the guard lets so many go, once
  seen_etag      text         NOT NULL DEFAULT '',          -- of the document that was last dealt with
  seen_modified  text         NOT NULL DEFAULT '',
  seen_hash      text         NOT NULL DEFAULT '',
  held           text[]       NOT NULL DEFAULT '{}'         -- what the document says of people
);
CREATE FUNCTION sync_begins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO sync_states (sync_id) VALUES (new.sync_id);
  RETURN NULL;
END $$;
CREATE TRIGGER begins AFTER INSERT ON syncs FOR EACH ROW EXECUTE FUNCTION sync_begins();
-- Another document than the one that was seen, or read otherwise: it is dealt with whatever was seen.
CREATE FUNCTION sync_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE sync_states SET seen_etag = '', seen_modified = '', seen_hash = '', allowed = NULL WHERE sync_id = new.sync_id;
  RETURN NULL;
END $$;
CREATE TRIGGER changes AFTER UPDATE ON syncs FOR EACH ROW
  WHEN ((old.source, old.address, old.format, old.encoding, old.separator, old.columns, old.snapshot, old.absent, old.bring_back)
        IS DISTINCT FROM (new.source, new.address, new.format, new.encoding, new.separator, new.columns, new.snapshot, new.absent, new.bring_back))
  EXECUTE FUNCTION sync_changes();

-- Who came from which source, under which key there.
CREATE TABLE sync_people (
  sync_id     int          NOT NULL REFERENCES syncs ON DELETE CASCADE,
  source_key  text         NOT NULL CHECK (length(source_key) BETWEEN 1 AND 400),
  user_uid    uuid         NOT NULL UNIQUE REFERENCES users,   -- nobody has two sources
  gone_at     timestamptz,                                  -- the source has them no more, and the job has acted on it
  taken       text         CHECK (taken IN ('suspended', 'removed')),  -- by which act of its own; what others did is theirs
  PRIMARY KEY (sync_id, source_key)
);

-- Let in or restored by whoever it was: what the job did is over, and a later act of somebody else is none of its own.
CREATE FUNCTION sync_lets_go() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE sync_people SET taken = NULL WHERE user_uid = new.uid
    AND CASE taken WHEN 'suspended' THEN new.status <> 'suspended' WHEN 'removed' THEN new.deleted_at IS NULL END;
  RETURN NULL;
END $$;
CREATE TRIGGER sync_lets_go AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.status = 'suspended' AND new.status <> 'suspended' OR old.deleted_at IS NOT NULL AND new.deleted_at IS NULL)
  EXECUTE FUNCTION sync_lets_go();

CREATE TABLE sync_runs (
  run_id      bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  sync_id     int          NOT NULL REFERENCES syncs ON DELETE CASCADE,
  started_at  timestamptz  NOT NULL DEFAULT gatelodge.now(),
  ended_at    timestamptz,
  cause       text         NOT NULL CHECK (cause IN ('schedule', 'asked', 'again')),   -- again: a node has died over it
  asked_by    text         NOT NULL DEFAULT '',
  node        text         NOT NULL DEFAULT '',
  outcome     text         NOT NULL DEFAULT 'running'
              CHECK (outcome IN ('running', 'done', 'unchanged', 'failed', 'asking', 'allowed', 'dropped', 'overtaken')),
  trouble     text         NOT NULL DEFAULT '' CHECK (length(trouble) <= 1000),
  added       int          NOT NULL DEFAULT 0,
  changed     int          NOT NULL DEFAULT 0,
  same        int          NOT NULL DEFAULT 0,
  conflict    int          NOT NULL DEFAULT 0,
  unread      int          NOT NULL DEFAULT 0,
  gone        int          NOT NULL DEFAULT 0,              -- of the changed ones: suspended or removed by it
  people      int          NOT NULL DEFAULT 0,              -- of this source before it
  bytes       bigint       NOT NULL DEFAULT 0,
  import_id   bigint,                                       -- the deed is import:<import_id>
  seen_etag   text         NOT NULL DEFAULT '',
  seen_modified text       NOT NULL DEFAULT '',
  seen_hash   text         NOT NULL DEFAULT ''
);
CREATE INDEX sync_runs_of ON sync_runs (sync_id, run_id);
CREATE INDEX sync_runs_open ON sync_runs (sync_id) WHERE outcome IN ('running', 'asking');

-- Every entry of a run but those that changed nothing.
CREATE TABLE sync_entries (
  run_id    bigint  NOT NULL REFERENCES sync_runs ON DELETE CASCADE,
  line      int     NOT NULL,
  verdict   text    NOT NULL,
  source_key text   NOT NULL DEFAULT '',
  uid       uuid,
  username  text    NOT NULL DEFAULT '',
  name      text    NOT NULL DEFAULT '',
  email     text    NOT NULL DEFAULT '',
  reason    text    NOT NULL DEFAULT '',
  field     text    NOT NULL DEFAULT '',
  about     text    NOT NULL DEFAULT '',
  changes   jsonb   NOT NULL DEFAULT '{}',
  PRIMARY KEY (run_id, line)
);
CREATE INDEX sync_entries_about ON sync_entries (uid) WHERE uid IS NOT NULL;

-- Somebody wants a run: the server hears of it on the channel of the errands.
CREATE FUNCTION sync_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gatelodge_errands', '');
  RETURN NULL;
END $$;
CREATE TRIGGER asked AFTER UPDATE ON sync_states FOR EACH ROW WHEN (new.asked_at IS NOT NULL AND old.asked_at IS NULL)
  EXECUTE FUNCTION sync_asked();

-- Who is erased is in no source's book and in no log.
CREATE FUNCTION sync_forgets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM sync_people WHERE user_uid = new.uid;
  UPDATE sync_entries SET source_key = '', username = '', name = '', email = '', about = '', changes = '{}' WHERE uid = new.uid;
  RETURN NULL;
END $$;
CREATE TRIGGER sync_forgets AFTER UPDATE ON users FOR EACH ROW WHEN (old.erased_at IS NULL AND new.erased_at IS NOT NULL)
  EXECUTE FUNCTION sync_forgets();

-- An import may be a run of a job. Of each row: the source's key, and whether it says that the person is gone.
ALTER TABLE imports ADD COLUMN sync_id int REFERENCES syncs ON DELETE SET NULL;
ALTER TABLE import_rows ADD COLUMN source_key text, ADD COLUMN gone boolean NOT NULL DEFAULT false;

-- Before the plan: whom the source's keys mean, and whom a snapshot leaves out. A snapshot in which a row cannot be read
-- leaves nobody out: they may be the one.
CREATE FUNCTION match_sync(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  job   syncs;
  last  int;
BEGIN
  SELECT s.* INTO job FROM syncs s JOIN imports USING (sync_id) WHERE import_id = import;
  ANALYZE import_rows;
  -- Another spelling of a name that is known under this key is no other person; whom the job has suspended is active again.
  UPDATE import_rows r SET username = u.username, wish = NULL,
    status = CASE WHEN NOT r.gone AND p.taken = 'suspended' AND u.status = 'suspended' THEN coalesce(r.status, 'active') ELSE r.status END
  FROM sync_people p JOIN users u ON u.uid = p.user_uid
  WHERE r.import_id = import AND p.sync_id = job.sync_id AND p.source_key = r.source_key
    AND (r.username IS DISTINCT FROM u.username OR p.taken IS NOT NULL);
  -- Of who is gone the row says that and nothing else; of somebody whom the source never had it says nothing,
  -- nor of whom it has said so before, nor of whom somebody here has deleted.
  UPDATE import_rows r SET first_name = NULL, last_name = NULL, email = NULL, other_emails = NULL, group_names = NULL, language = NULL,
    notes = NULL, status_message = NULL, valid_from = NULL, valid_until = NULL, credential = NULL, ssh_keys = NULL,
    status = CASE WHEN job.absent = 'suspend' THEN 'suspended' END
  WHERE r.import_id = import AND r.gone;
  DELETE FROM import_rows r WHERE r.import_id = import AND r.gone AND (job.absent = 'leave'
    OR NOT EXISTS (SELECT FROM sync_people p JOIN users u ON u.uid = p.user_uid
                   WHERE p.sync_id = job.sync_id AND p.source_key = r.source_key AND p.gone_at IS NULL AND u.deleted_at IS NULL));
  IF job.snapshot AND job.absent <> 'leave' AND NOT EXISTS (SELECT FROM import_plan WHERE import_id = import AND verdict = 'unread') THEN
    last := greatest((SELECT coalesce(max(line), 0) FROM import_rows WHERE import_id = import),
                     (SELECT coalesce(max(line), 0) FROM import_plan WHERE import_id = import));
    INSERT INTO import_rows (import_id, line, username, status, source_key, gone)
    SELECT import, last + row_number() OVER (ORDER BY u.username), u.username, CASE WHEN job.absent = 'suspend' THEN 'suspended' END, p.source_key, true
    FROM sync_people p JOIN users u ON u.uid = p.user_uid
    WHERE p.sync_id = job.sync_id AND p.gone_at IS NULL AND u.deleted_at IS NULL
      AND NOT EXISTS (SELECT FROM import_rows r WHERE r.import_id = import AND r.source_key = p.source_key);
  END IF;
END $$;

-- After the plan: what it may not do because of who keeps whom; of an import by hand, too.
CREATE FUNCTION judge_sync(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  job   syncs;
BEGIN
  PERFORM may_import(import);
  SELECT s.* INTO job FROM syncs s JOIN imports USING (sync_id) WHERE import_id = import;
  IF job.sync_id IS NULL THEN
    UPDATE import_plan l SET verdict = 'conflict', reason = 'kept_by_source', about = s.name, changes = '{}'
    FROM sync_people p JOIN syncs s USING (sync_id) JOIN sync_states t USING (sync_id)
    WHERE l.import_id = import AND l.verdict = 'changed' AND p.user_uid = l.uid AND l.changes ?| t.held;
    RETURN;
  END IF;
  UPDATE import_plan l SET verdict = 'conflict', reason = 'kept_by_source', about = s.name, changes = '{}'
  FROM sync_people p JOIN syncs s USING (sync_id)
  WHERE l.import_id = import AND l.verdict IN ('changed', 'same') AND p.user_uid = l.uid AND p.sync_id <> job.sync_id;
  -- Two records under one key are a riddle.
  UPDATE import_plan l SET verdict = 'conflict', reason = 'two_rows', about = d.other, changes = '{}'
  FROM import_rows r JOIN (SELECT source_key, min(line) AS first, max(line)::text AS other FROM import_rows WHERE import_id = import
                           GROUP BY source_key HAVING count(*) > 1) d USING (source_key)
  WHERE l.import_id = import AND r.import_id = import AND r.line = l.line AND l.verdict IN ('added', 'changed', 'same');
  IF NOT job.bring_back THEN                                -- whom somebody here has deleted stays so
    UPDATE import_plan l SET verdict = 'conflict', reason = 'in_bin', changes = '{}'
    WHERE l.import_id = import AND l.verdict = 'changed' AND l.changes ? 'deleted'
      AND NOT EXISTS (SELECT FROM sync_people p WHERE p.sync_id = job.sync_id AND p.user_uid = l.uid AND p.taken = 'removed');
  END IF;
  IF job.absent = 'remove' THEN
    UPDATE import_plan l SET verdict = 'changed', changes = '{"removed": [false, true]}'
    FROM import_rows r WHERE l.import_id = import AND r.import_id = import AND r.line = l.line AND r.gone AND l.verdict = 'same';
  END IF;
END $$;

-- What a run would take away, and from how many.
CREATE FUNCTION weigh_sync(import bigint) RETURNS TABLE (gone int, people int, unknown int) LANGUAGE sql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET jit = off AS $$
  SELECT (SELECT count(*)::int FROM import_plan l WHERE l.import_id = import AND l.verdict = 'changed'
            AND (l.changes ? 'removed' OR l.changes -> 'status' ->> 1 = 'suspended')),
         (SELECT count(*)::int FROM sync_people p JOIN imports i USING (sync_id) WHERE i.import_id = import AND p.gone_at IS NULL),
         (SELECT count(*)::int FROM import_plan l JOIN import_rows r USING (import_id, line) JOIN imports i USING (import_id)
          LEFT JOIN sync_people p ON p.sync_id = i.sync_id AND p.source_key = r.source_key
          WHERE import_id = import AND l.verdict IN ('changed', 'same') AND (p.user_uid IS NULL OR p.gone_at IS NOT NULL) AND NOT r.gone)
$$;

-- In the transaction that applies the plan, before what was staged goes.
CREATE FUNCTION settle_sync(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  job  int := (SELECT sync_id FROM imports WHERE import_id = import);
BEGIN
  PERFORM may_import(import);
  IF job IS NULL THEN
    RETURN;
  END IF;
  IF starts_with(session_user, 'gatelodge_console_') THEN
    RAISE EXCEPTION 'import % is the server''s', import USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE users u SET deleted_at = gatelodge.now() FROM import_plan l
  WHERE l.import_id = import AND l.verdict = 'changed' AND l.changes ? 'removed' AND u.uid = l.uid AND u.deleted_at IS NULL;
  UPDATE sync_people p SET gone_at = CASE WHEN r.gone THEN gatelodge.now() END,
    taken = CASE WHEN r.gone AND l.changes ? 'removed' THEN 'removed'
                 WHEN r.gone AND l.changes -> 'status' = '["active", "suspended"]' THEN 'suspended' END
  FROM import_rows r JOIN import_plan l USING (import_id, line)
  WHERE r.import_id = import AND l.verdict IN ('changed', 'same') AND p.sync_id = job AND p.source_key = r.source_key
    AND r.gone = (p.gone_at IS NULL);
  INSERT INTO sync_people (sync_id, source_key, user_uid)
  SELECT job, r.source_key, l.uid FROM import_rows r JOIN import_plan l USING (import_id, line)
  WHERE r.import_id = import AND l.verdict IN ('added', 'changed', 'same') AND l.uid IS NOT NULL AND NOT r.gone AND r.source_key IS NOT NULL
    AND NOT EXISTS (SELECT FROM sync_people p WHERE p.sync_id = job AND p.source_key = r.source_key)
  ON CONFLICT (user_uid) DO UPDATE SET source_key = excluded.source_key, gone_at = NULL, taken = NULL WHERE sync_people.sync_id = job;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION match_sync(bigint), judge_sync(bigint), weigh_sync(bigint), settle_sync(bigint) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON syncs, sync_states, sync_people, sync_runs, sync_entries TO gatelodge_server;
    GRANT UPDATE (sync_id) ON imports TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION match_sync(bigint), judge_sync(bigint), weigh_sync(bigint), settle_sync(bigint) TO gatelodge_server;
    GRANT SELECT (sync_id, name, source, address, account, has_password, internal, format, encoding, separator, columns, snapshot, absent, bring_back,
                  guard_percent, guard_least, acknowledge, every_minutes, at_time, weekdays, time_zone, paused_at, owner, revision)
      ON syncs TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT ON sync_states, sync_people, sync_runs, sync_entries TO gatelodge_admin, gatelodge_auditor;
    GRANT INSERT, UPDATE, DELETE ON syncs TO gatelodge_admin;
    GRANT UPDATE (next_at) ON sync_states TO gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN   -- see 0016
    GRANT UPDATE (asked_at, asked_by, allowed, seen_etag, seen_modified, seen_hash) ON sync_states TO gatelodge_admin, gatelodge_administrator;
    GRANT UPDATE (paused_at) ON syncs TO gatelodge_administrator;
    GRANT UPDATE (outcome) ON sync_runs TO gatelodge_admin, gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION judge_sync(bigint), settle_sync(bigint) TO gatelodge_admin, gatelodge_administrator;
    GRANT SELECT (source_key, gone) ON import_rows TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
