-- More of synchronisations: a directory as a source, one person at a time (EA-15), a guard that knows the document it has
-- asked about, and what went wrong in a word of ours.

ALTER TABLE syncs DROP CONSTRAINT syncs_source_check,
  ADD CONSTRAINT syncs_source_check CHECK (source IN ('file', 'http', 'ldap')),
  ADD COLUMN base       text     NOT NULL DEFAULT '' CHECK (length(base) <= 1000),       -- of a directory, as the next four
  ADD COLUMN filter     text     NOT NULL DEFAULT '' CHECK (length(filter) <= 1000),
  ADD COLUMN start_tls  boolean  NOT NULL DEFAULT false,
  ADD COLUMN trusted    text     NOT NULL DEFAULT '' CHECK (length(trusted) <= 100000),  -- PEM; empty: whom the system trusts
  ADD COLUMN page_size  int      NOT NULL DEFAULT 500 CHECK (page_size BETWEEN 1 AND 10000),
  ADD COLUMN at_sign_in int      NOT NULL DEFAULT 0 CHECK (at_sign_in BETWEEN 0 AND 10080),  -- minutes between two questions; 0: none
  ADD COLUMN of_one     text     NOT NULL DEFAULT '' CHECK (length(of_one) <= 2000);     -- address or filter of one, with {key} or {username}

CREATE OR REPLACE FUNCTION sync_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE sync_states SET seen_etag = '', seen_modified = '', seen_hash = '', allowed_hash = '' WHERE sync_id = new.sync_id;
  RETURN NULL;
END $$;
DROP TRIGGER changes ON syncs;
CREATE TRIGGER changes AFTER UPDATE ON syncs FOR EACH ROW     -- another account may see others
  WHEN ((old.source, old.address, old.account, old.start_tls, old.trusted, old.base, old.filter, old.format, old.encoding, old.separator, old.columns, old.snapshot, old.absent, old.bring_back)
        IS DISTINCT FROM (new.source, new.address, new.account, new.start_tls, new.trusted, new.base, new.filter, new.format, new.encoding, new.separator, new.columns, new.snapshot, new.absent, new.bring_back))
  EXECUTE FUNCTION sync_changes();

-- The guard lets the document with this hash pass, once; how many go with it has been shown.
ALTER TABLE sync_states DROP COLUMN allowed, ADD COLUMN allowed_hash text NOT NULL DEFAULT '';

-- Why a run failed: the name of a fault, or that it was interrupted; the words are in trouble.
ALTER TABLE sync_runs ADD COLUMN fault text NOT NULL DEFAULT '' CHECK (length(fault) <= 40),
  DROP CONSTRAINT sync_runs_cause_check,
  ADD CONSTRAINT sync_runs_cause_check CHECK (cause IN ('schedule', 'asked', 'again', 'sign_in'));   -- sign_in: of one person who came
UPDATE sync_runs SET fault = 'interrupted' WHERE trouble = 'interrupted';

-- When the source was asked about this one person, the last time.
ALTER TABLE sync_people ADD COLUMN asked_at timestamptz;
CREATE INDEX sync_people_gone ON sync_people (sync_id, gone_at) WHERE gone_at IS NOT NULL;

-- A password is for those who are trusted to be the directory, too.
DROP TRIGGER password_stays ON syncs;
CREATE TRIGGER password_stays BEFORE UPDATE ON syncs FOR EACH ROW
  WHEN ((old.source, old.address, old.account, old.trusted) IS DISTINCT FROM (new.source, new.address, new.account, new.trusted)
        AND new.sealed_password IS NOT DISTINCT FROM old.sealed_password)
  EXECUTE FUNCTION sync_password_stays();

-- Whether the rows are a whole document, or what the source says of one person.
ALTER TABLE imports ADD COLUMN whole boolean NOT NULL DEFAULT true;

-- What is counted is locked until the plan stands, and whoever signs in would wait for it: of one person it is not.
DO $$
DECLARE
  was     text := pg_get_functiondef('gatelodge.plan_import(bigint)'::regprocedure);
  becomes text;
  counted text;
BEGIN
  FOREACH counted IN ARRAY '{import_rows,import_addresses,import_plan}'::text[] LOOP
    becomes := replace(was, 'ANALYZE ' || counted || ';',
                       'IF (SELECT whole FROM imports WHERE import_id = import) THEN ANALYZE ' || counted || '; END IF;');
    IF becomes = was THEN
      RAISE EXCEPTION 'plan_import is not as it was: %', counted;
    END IF;
    was := becomes;
  END LOOP;
  EXECUTE becomes;
END $$;

-- As before, but: of one person nothing is counted, tables are not joined whole, and nobody else is missing.
CREATE OR REPLACE FUNCTION match_sync(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' SET enable_nestloop = off AS $$
DECLARE
  job      syncs;
  is_whole boolean := (SELECT whole FROM imports WHERE import_id = import);
  last     int;
BEGIN
  SELECT s.* INTO job FROM syncs s JOIN imports USING (sync_id) WHERE import_id = import;
  IF is_whole THEN
    ANALYZE import_rows;
  ELSE
    PERFORM set_config('enable_nestloop', 'on', true);
  END IF;
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
  IF is_whole AND job.snapshot AND job.absent <> 'leave' AND NOT EXISTS (SELECT FROM import_plan WHERE import_id = import AND verdict = 'unread') THEN
    last := greatest((SELECT coalesce(max(line), 0) FROM import_rows WHERE import_id = import),
                     (SELECT coalesce(max(line), 0) FROM import_plan WHERE import_id = import));
    INSERT INTO import_rows (import_id, line, username, status, source_key, gone)
    SELECT import, last + row_number() OVER (ORDER BY u.username), u.username, CASE WHEN job.absent = 'suspend' THEN 'suspended' END, p.source_key, true
    FROM sync_people p JOIN users u ON u.uid = p.user_uid
    WHERE p.sync_id = job.sync_id AND p.gone_at IS NULL AND u.deleted_at IS NULL
      AND NOT EXISTS (SELECT FROM import_rows r WHERE r.import_id = import AND r.source_key = p.source_key);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION judge_sync(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' SET enable_nestloop = off AS $$
DECLARE
  job   syncs;
BEGIN
  PERFORM may_import(import);
  IF NOT (SELECT whole FROM imports WHERE import_id = import) THEN
    PERFORM set_config('enable_nestloop', 'on', true);
  END IF;
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

CREATE OR REPLACE FUNCTION settle_sync(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' SET enable_nestloop = off AS $$
DECLARE
  job  int := (SELECT sync_id FROM imports WHERE import_id = import);
BEGIN
  PERFORM may_import(import);
  IF NOT (SELECT whole FROM imports WHERE import_id = import) THEN
    PERFORM set_config('enable_nestloop', 'on', true);
  END IF;
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

-- As in 0021, but a name that a source keeps is as it is: nobody here could complete it.
CREATE FUNCTION source_keeps(person uuid, field text) RETURNS boolean LANGUAGE sql STABLE AS
$$SELECT EXISTS (SELECT FROM gatelodge.held_by_source(person) h WHERE field = ANY (h.fields))$$;
CREATE OR REPLACE FUNCTION gates(person uuid, site int, level assurance, session bigint)
RETURNS TABLE ("position" int, gate text, passed boolean, detail jsonb) LANGUAGE sql STABLE AS $$
  SELECT g.position, g.gate, coalesce(g.passed, false), g.detail
  FROM gatelodge.sites s
  JOIN gatelodge.orgs o USING (org_id)
  LEFT JOIN gatelodge.users u ON u.uid = person
  LEFT JOIN LATERAL (SELECT c.given, c.at FROM gatelodge.consents c WHERE c.user_uid = u.uid AND c.org_id = s.org_id
                     ORDER BY c.consent_id DESC LIMIT 1) c ON true
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM gatelodge.site_authorities a WHERE a.site_id = s.site_id) AS chooses) a
  CROSS JOIN LATERAL (VALUES
    (1, 'signed_in', u.uid IS NOT NULL AND level > 'none'
                     AND (session IS NULL OR NOT a.chooses OR gatelodge.site_takes(site, session)),
                     jsonb_build_object('chooses', a.chooses)),
    (2, 'active',    u.status = 'active' AND u.deleted_at IS NULL
                     AND coalesce(u.valid_from <= gatelodge.now(), true) AND coalesce(u.valid_until > gatelodge.now(), true),
                     jsonb_build_object('status', u.status, 'message', u.status_message, 'from', u.valid_from, 'until', u.valid_until)),
    (3, 'level',     level >= s.min_level, jsonb_build_object('has', level, 'needs', s.min_level)),
    (4, 'groups',    NOT EXISTS (SELECT FROM gatelodge.site_groups sg WHERE sg.site_id = s.site_id)
                     OR EXISTS (SELECT FROM gatelodge.site_groups sg JOIN gatelodge.groups g USING (group_id)
                                JOIN gatelodge.group_members m USING (group_id)
                                WHERE sg.site_id = s.site_id AND m.user_uid = u.uid AND g.deleted_at IS NULL), NULL),
    (5, 'profile',   CASE WHEN u.first_name <> '' AND u.last_name <> '' THEN true
                          ELSE (u.first_name <> '' OR gatelodge.source_keeps(u.uid, 'first_name'))
                           AND (u.last_name <> '' OR gatelodge.source_keeps(u.uid, 'last_name')) END
                     AND EXISTS (SELECT FROM gatelodge.emails e WHERE e.user_uid = u.uid AND e.is_primary), NULL),
    (6, 'cooloff',   u.created_at + make_interval(hours => s.cooloff_hours) <= gatelodge.now(),
                     jsonb_build_object('opens', u.created_at + make_interval(hours => s.cooloff_hours))),
    (7, 'consent',   NOT o.consent_required OR coalesce(c.given, false),
                     jsonb_build_object('org', o.name, 'required', o.consent_required, 'given', c.given, 'at', c.at))
  ) AS g ("position", gate, passed, detail)
  WHERE s.site_id = site AND s.deleted_at IS NULL
$$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT UPDATE (whole) ON imports TO gatelodge_server;
    GRANT SELECT (base, filter, start_tls, trusted, page_size, at_sign_in, of_one) ON syncs TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT UPDATE (allowed_hash) ON sync_states TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
