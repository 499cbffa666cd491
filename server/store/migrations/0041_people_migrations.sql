-- Migration in use (EL-08): an older system stays the authority for people who are not converted yet, and at every commit
-- each of them has exactly one valid login, there or here. Conversion takes the password's hash over as it is, so that
-- nobody notices it; until the migration is finished it can be taken back.
--
-- People come in by the same plan as an import (0027), each with a login at the older system's authority; what it says of
-- them is its own to change until they are converted, as of people of a synchronisation (0034).

CREATE TABLE people_migrations (
  migration_id  int          PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  authority_id  int          NOT NULL REFERENCES authorities CHECK (authority_id <> 1),   -- the older system's
  login_kind    text         NOT NULL,                      -- of logins there
  state         text         NOT NULL DEFAULT 'preparing'
                CHECK (state IN ('preparing', 'ready', 'converting', 'undoing', 'paused', 'finished')),
  paused_from   text         CHECK (paused_from IN ('preparing', 'converting', 'undoing')),
  only_chosen   boolean      NOT NULL DEFAULT false,        -- converting: the pilot set alone
  batch_people  int          NOT NULL DEFAULT 200 CHECK (batch_people BETWEEN 1 AND 5000),
  last_batch    int          NOT NULL DEFAULT 0,
  trouble       text         NOT NULL DEFAULT '' CHECK (length(trouble) <= 1000),   -- why it has paused itself
  kept_out      int          NOT NULL DEFAULT 0,            -- accounts that could not come in when everybody was brought last
  held          text[]       NOT NULL DEFAULT '{first_name,last_name,email}',
  started_at    timestamptz  NOT NULL DEFAULT gatelodge.now(),
  step_at       timestamptz  NOT NULL DEFAULT gatelodge.now(),      -- when the present state began
  step_done     int          NOT NULL DEFAULT 0,                    -- people it has dealt with since
  step_by        text         NOT NULL DEFAULT actor(),
  finished_at   timestamptz,
  CONSTRAINT people_migrations_paused CHECK ((state = 'paused') = (paused_from IS NOT NULL)),
  CONSTRAINT people_migrations_finished CHECK ((state = 'finished') = (finished_at IS NOT NULL))
);
CREATE UNIQUE INDEX people_migrations_one ON people_migrations ((true)) WHERE state <> 'finished';
CREATE TRIGGER stays_finished BEFORE UPDATE ON people_migrations FOR EACH ROW WHEN (old.state = 'finished')
  EXECUTE FUNCTION refuse('a finished migration stays as it is');
-- The server hears of its work on the channel of the errands.
CREATE TRIGGER asked AFTER INSERT OR UPDATE OF state ON people_migrations FOR EACH ROW
  WHEN (new.state IN ('preparing', 'converting', 'undoing')) EXECUTE FUNCTION sync_asked();

CREATE TABLE migrating_people (
  migration_id   int          NOT NULL REFERENCES people_migrations ON DELETE CASCADE,
  source_key     text         NOT NULL CHECK (length(source_key) BETWEEN 1 AND 400),    -- the identity of the login there
  user_uid       uuid         NOT NULL UNIQUE REFERENCES users,
  state          text         NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'converted', 'left')),
  chosen         boolean      NOT NULL DEFAULT false,       -- one of the pilot set
  batch          int,
  converted_at   timestamptz,
  taken          bytea        CHECK (length(taken) = 32),   -- SHA-256 of the hash that was taken over
  problem        text         NOT NULL DEFAULT '' CHECK (length(problem) <= 40),        -- why they stay as they are
  about          text         NOT NULL DEFAULT '' CHECK (length(about) <= 400),
  closed_there   boolean      NOT NULL DEFAULT false,       -- suspended here because the account there is
  PRIMARY KEY (migration_id, source_key),
  CONSTRAINT migrating_people_converted CHECK ((state = 'converted') = (converted_at IS NOT NULL))
);
CREATE INDEX migrating_people_next ON migrating_people (migration_id, state, chosen, source_key) WHERE problem = '';

-- Who has begun, paused, taken back or finished it is in the audit; its batches are not.
CREATE FUNCTION migration_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  WITH change AS MATERIALIZED (
    SELECT nextval('audit_seq_seq') AS seq, gen_random_uuid() AS salt,
           CASE WHEN tg_op = 'UPDATE' THEN jsonb_build_object('state', old.state) END AS before,
           jsonb_build_object('state', new.state, 'authority_id', new.authority_id) AS after
  ), stored AS (INSERT INTO audit_payload (seq, salt, before, after) SELECT seq, salt, before, after FROM change)
  INSERT INTO audit (seq, entity, key, action, digest) OVERRIDING SYSTEM VALUE
  SELECT seq, 'people_migrations', new.migration_id::text, lower(tg_op), sha256(convert_to(concat_ws('|', salt, before, after), 'UTF8')) FROM change;
  PERFORM pg_notify('gatelodge_audit', '');
  RETURN NULL;
END $$;
CREATE TRIGGER begins AFTER INSERT ON people_migrations FOR EACH ROW EXECUTE FUNCTION migration_moves();
CREATE TRIGGER moves AFTER UPDATE ON people_migrations FOR EACH ROW WHEN (old.state <> new.state) EXECUTE FUNCTION migration_moves();

-- One way in, at every commit. Whoever adds, takes away or moves a login of such a person comes by here, behind whoever
-- converts them just now.
CREATE FUNCTION migrating_person_is_one() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  person  record;
BEGIN
  SELECT p.user_uid, p.state, m.authority_id, m.login_kind, a.name INTO person
  FROM migrating_people p JOIN people_migrations m USING (migration_id) JOIN authorities a USING (authority_id) JOIN users u ON u.uid = p.user_uid
  WHERE p.migration_id = new.migration_id AND p.source_key = new.source_key AND m.state <> 'finished' AND u.erased_at IS NULL;
  IF FOUND AND (EXISTS (SELECT FROM logins WHERE user_uid = person.user_uid AND authority_id = person.authority_id AND state = 'validated'
                        AND (person.state <> 'waiting' OR kind = person.login_kind AND identity = new.source_key)),
                EXISTS (SELECT FROM logins WHERE user_uid = person.user_uid AND authority_id = 1 AND kind = 'password' AND state = 'validated'))
               IS DISTINCT FROM (person.state = 'waiting', person.state = 'converted') THEN
    RAISE EXCEPTION 'password: kept by %', person.name USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'kept_by_source';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER is_one AFTER INSERT OR UPDATE ON migrating_people DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION migrating_person_is_one();

CREATE FUNCTION migrating_logins_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM people_migrations WHERE state <> 'finished') THEN
    UPDATE migrating_people SET state = state WHERE user_uid IN (SELECT user_uid FROM new_rows);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER migrating AFTER INSERT ON logins REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION migrating_logins_change();
CREATE FUNCTION migrating_login_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM people_migrations WHERE state <> 'finished') THEN
    UPDATE migrating_people SET state = state WHERE user_uid IN (old.user_uid, new.user_uid);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER migrating_u AFTER UPDATE ON logins FOR EACH ROW
  WHEN ((old.state = 'validated') <> (new.state = 'validated') OR old.user_uid <> new.user_uid OR old.identity <> new.identity)
  EXECUTE FUNCTION migrating_login_changes();
CREATE TRIGGER migrating_d AFTER DELETE ON logins FOR EACH ROW WHEN (old.state = 'validated') EXECUTE FUNCTION migrating_login_changes();

-- Who is erased is in nobody's book.
CREATE FUNCTION migration_forgets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM migrating_people WHERE user_uid = new.uid;
  RETURN NULL;
END $$;
CREATE TRIGGER migration_forgets AFTER UPDATE ON users FOR EACH ROW WHEN (old.erased_at IS NULL AND new.erased_at IS NOT NULL)
  EXECUTE FUNCTION migration_forgets();

CREATE OR REPLACE FUNCTION held_by_source(person uuid) RETURNS TABLE (source text, fields text[]) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS
$$SELECT s.name, t.held FROM sync_people p JOIN syncs s USING (sync_id) JOIN sync_states t USING (sync_id)
  WHERE p.user_uid = held_by_source.person AND p.gone_at IS NULL
  UNION ALL
  SELECT a.name, m.held FROM migrating_people p JOIN people_migrations m USING (migration_id) JOIN authorities a USING (authority_id)
  WHERE p.user_uid = held_by_source.person AND p.state = 'waiting' AND m.state <> 'finished'$$;

-- Whom a name at the door means while a migration is on: nothing is asked of the authority that does not have them.
-- `named`: what was typed, without @authority; `asked`: the authority it would be handed to. No row: as it was. The person
-- is told of whoever waits: their tries are counted under one name however they call themselves.
CREATE FUNCTION migration_door(named text, asked int) RETURNS TABLE (authority_id int, username text, person_uid uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
DECLARE
  older   int := (SELECT m.authority_id FROM people_migrations m WHERE m.state <> 'finished');
  person  record;
BEGIN
  IF asked = 1 AND strpos(named, '@') > 0 THEN              -- who says where they were at home, after the end of it
    RETURN QUERY SELECT 1, u.username::text, NULL::uuid
    FROM users u JOIN migrating_people p ON p.user_uid = u.uid JOIN people_migrations m USING (migration_id) JOIN authorities a USING (authority_id)
    WHERE u.username = lower(regexp_replace(named, '@[^@]*$', '')) AND a.name = lower(substring(named from '[^@]*$')) AND m.state = 'finished';
    IF FOUND THEN
      RETURN;
    END IF;
  END IF;
  IF older IS NULL OR asked NOT IN (1, older) THEN
    RETURN;
  END IF;
  SELECT u.uid, u.username, u.username = lower(named) AS by_name, p.state, p.source_key INTO person
  FROM users u LEFT JOIN migrating_people p ON p.user_uid = u.uid
  WHERE u.uid = coalesce((SELECT w.uid FROM users w WHERE w.username = lower(named) AND w.deleted_at IS NULL),
                         (SELECT e.user_uid FROM emails e WHERE lower(e.address) = lower(named) AND e.verified_at IS NOT NULL));
  IF person.state = 'converted' THEN
    RETURN QUERY SELECT 1, person.username::text, NULL::uuid;
  ELSIF person.state = 'waiting' THEN                       -- by whatever address: they are known there by the key
    RETURN QUERY SELECT older, CASE WHEN person.by_name THEN named ELSE '#' || person.source_key END, person.uid;
  ELSIF person.uid IS NULL THEN                             -- nobody's here: a new name, or somebody new, there
    RETURN QUERY SELECT older, named, NULL::uuid;
  END IF;
END $$;

-- An import may be one of a migration's: everybody at its beginning, a batch before it is converted.
ALTER TABLE imports ADD COLUMN migration_id int REFERENCES people_migrations ON DELETE SET NULL;

-- Whoever came by the older system before the migration is at home there: it may say of them what it says of everybody.
DO $$
DECLARE
  was      text := pg_get_functiondef('gatelodge.plan_import(bigint)'::regprocedure);
  becomes  text := replace(was, 'WHEN p.home_authority <> 1 THEN ''other_authority''',
                           'WHEN p.home_authority <> 1 AND p.home_authority IS DISTINCT FROM (SELECT m.authority_id FROM imports i
        JOIN people_migrations m USING (migration_id) WHERE i.import_id = import) THEN ''other_authority''');
BEGIN
  IF becomes = was THEN
    RAISE EXCEPTION 'plan_import is not as it was';
  END IF;
  EXECUTE becomes;
END $$;

-- Before the plan: whom the keys mean. Whoever is converted is the older system's no more. Who was suspended because the
-- account there was comes back with it.
CREATE FUNCTION match_migration(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
  move  people_migrations;
BEGIN
  SELECT m.* INTO move FROM people_migrations m JOIN imports USING (migration_id) WHERE import_id = import;
  ANALYZE import_rows;
  DELETE FROM import_rows r USING migrating_people p
  WHERE r.import_id = import AND p.migration_id = move.migration_id AND p.source_key = r.source_key AND p.state <> 'waiting';
  UPDATE import_rows r SET username = u.username, wish = NULL,
    status = CASE WHEN p.closed_there AND u.status = 'suspended' THEN coalesce(r.status, 'active') ELSE r.status END
  FROM migrating_people p JOIN users u ON u.uid = p.user_uid
  WHERE r.import_id = import AND p.migration_id = move.migration_id AND p.source_key = r.source_key;
  UPDATE import_rows r SET username = u.username, wish = NULL
  FROM logins l JOIN users u ON u.uid = l.user_uid
  WHERE r.import_id = import AND l.authority_id = move.authority_id AND l.kind = move.login_kind AND l.identity = r.source_key
    AND l.state = 'validated' AND r.username IS DISTINCT FROM u.username;
END $$;

-- After the plan, of any import: an older system's people are its own, and nobody here becomes one of them for having the
-- same name. Who has joined a login there to a password of their own here needs no conversion, and is left alone.
CREATE FUNCTION judge_migration(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
  mine  int := (SELECT migration_id FROM imports WHERE import_id = import);
  move  people_migrations;
BEGIN
  PERFORM may_import(import);
  SELECT * INTO move FROM people_migrations WHERE state <> 'finished';
  IF mine IS NOT NULL THEN
    UPDATE import_plan l SET verdict = 'conflict', reason = 'name_taken', about = l.username, changes = '{}'
    FROM import_rows r
    WHERE l.import_id = import AND r.import_id = import AND r.line = l.line AND l.verdict IN ('changed', 'same')
      AND (NOT EXISTS (SELECT FROM logins g WHERE g.user_uid = l.uid AND g.authority_id = move.authority_id AND g.kind = move.login_kind
                       AND g.identity = r.source_key AND g.state = 'validated')
           OR EXISTS (SELECT FROM logins h WHERE h.user_uid = l.uid AND h.authority_id = 1 AND h.kind = 'password' AND h.state = 'validated'));
    INSERT INTO import_joined (uid, import_id, joined_at)
    SELECT l.uid, import, r.joined_at FROM import_plan l JOIN import_rows r USING (import_id, line)
    WHERE import_id = import AND l.verdict = 'added' AND r.joined_at IS NOT NULL;
  ELSIF move.migration_id IS NOT NULL THEN
    UPDATE import_plan l SET verdict = 'conflict', reason = 'other_authority', changes = '{}',
      about = (SELECT a.name FROM authorities a WHERE a.authority_id = move.authority_id)
    FROM migrating_people p
    WHERE l.import_id = import AND l.verdict = 'changed' AND p.user_uid = l.uid AND p.state = 'waiting' AND l.changes ?| (move.held || 'password'::text);
  END IF;
END $$;

-- In the transaction that applies these lines of the plan. Whoever pauses waits for it, or stops it.
CREATE FUNCTION settle_migration(import bigint, first_line int, last_line int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
  move  people_migrations;
BEGIN
  SELECT m.* INTO move FROM people_migrations m JOIN imports USING (migration_id) WHERE import_id = import FOR SHARE OF m;
  IF move.migration_id IS NULL THEN
    RETURN;
  END IF;
  IF move.state NOT IN ('preparing', 'converting') THEN
    RAISE EXCEPTION 'the migration is %', move.state USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
  PERFORM may_import(import);
  IF starts_with(session_user, 'gatelodge_console_') THEN
    RAISE EXCEPTION 'import % is the server''s', import USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE migrating_people p SET closed_there = l.changes -> 'status' ->> 1 = 'suspended'
  FROM import_plan l JOIN import_rows r USING (import_id, line)
  WHERE l.import_id = import AND l.line BETWEEN first_line AND last_line AND l.verdict = 'changed' AND l.changes ? 'status'
    AND p.migration_id = move.migration_id AND p.source_key = r.source_key;
  INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state)
  SELECT l.uid, move.authority_id, move.login_kind, r.source_key, jsonb_build_object('username', r.username), 'validated'
  FROM import_plan l JOIN import_rows r USING (import_id, line)
  WHERE l.import_id = import AND l.line BETWEEN first_line AND last_line AND l.verdict = 'added' ORDER BY l.line;
  INSERT INTO migrating_people (migration_id, source_key, user_uid, closed_there)
  SELECT move.migration_id, r.source_key, l.uid, l.verdict = 'added' AND coalesce(r.status = 'suspended', false)
  FROM import_plan l JOIN import_rows r USING (import_id, line)
  WHERE l.import_id = import AND l.line BETWEEN first_line AND last_line AND l.verdict IN ('added', 'changed', 'same') AND l.uid IS NOT NULL
    AND NOT EXISTS (SELECT FROM migrating_people p WHERE p.user_uid = l.uid)
  ORDER BY l.line;
END $$;

-- These people, with their hashes; whoever does not wait any more is passed over. All of it is one statement, whose
-- triggers see it whole: nobody is without a way in for a moment.
CREATE FUNCTION convert_people(move int, in_batch int, keys text[], hashes text[]) RETURNS int LANGUAGE sql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
  WITH person AS MATERIALIZED (
    SELECT p.source_key, u.uid, u.username, g.hash, h.login_id AS known
    FROM unnest(keys, hashes) AS g (key, hash) JOIN migrating_people p ON p.migration_id = move AND p.source_key = g.key AND p.state = 'waiting'
    JOIN people_migrations m USING (migration_id) JOIN users u ON u.uid = p.user_uid
    JOIN logins o ON o.user_uid = u.uid AND o.authority_id = m.authority_id AND o.kind = m.login_kind AND o.identity = p.source_key
      AND o.state = 'validated'
    LEFT JOIN logins h ON h.user_uid = u.uid AND h.authority_id = 1 AND h.kind = 'password'
  ), there AS MATERIALIZED (                                -- with any other account there that they have joined
    SELECT p.uid, o.login_id FROM person p JOIN logins o ON o.user_uid = p.uid AND o.state = 'validated'
    WHERE o.authority_id = (SELECT authority_id FROM people_migrations WHERE migration_id = move)
  ), at_home AS (
    UPDATE users u SET home_authority = 1 FROM person p
    WHERE u.uid = p.uid AND u.home_authority = (SELECT authority_id FROM people_migrations WHERE migration_id = move)
  ), renewed AS (
    UPDATE logins l SET credential = p.hash, identity = p.username, state = 'validated', expires_at = NULL, removed_at = NULL,
      must_change = NULL, revision = l.revision + 1
    FROM person p WHERE l.login_id = p.known RETURNING l.login_id, l.user_uid, l.revision
  ), fresh AS (
    INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state)
    SELECT uid, 1, 'password', username, hash, 'validated' FROM person WHERE known IS NULL ORDER BY source_key
    RETURNING login_id, user_uid, revision
  ), local AS (
    SELECT * FROM renewed UNION ALL SELECT * FROM fresh
  ), carried AS (
    INSERT INTO session_logins (token_hash, login_id, proved_at)
    SELECT s.token_hash, l.login_id, max(s.proved_at) FROM there t JOIN local l ON l.user_uid = t.uid JOIN session_logins s ON s.login_id = t.login_id
    GROUP BY 1, 2
    ON CONFLICT (token_hash, login_id) DO NOTHING
  ), gone AS (
    UPDATE logins l SET state = 'invalidated', revision = l.revision + 1 FROM there t WHERE l.login_id = t.login_id
  ), done AS (
    UPDATE migrating_people w SET state = 'converted', batch = in_batch, converted_at = gatelodge.now(),
      taken = sha256(convert_to(p.hash, 'UTF8')), problem = '', about = ''
    FROM person p JOIN local l ON l.user_uid = p.uid WHERE w.migration_id = move AND w.source_key = p.source_key RETURNING 1
  )
  SELECT count(*)::int FROM done
$$;

-- And back: up to so many of those whose password is still the one that was taken over. Who has another one by now stays,
-- since nobody knows it there; a better hash of the same one is none (0010). In the order of the index, from its end: what
-- was done already is not passed over again.
CREATE FUNCTION unconvert_people(move int, most int) RETURNS int LANGUAGE sql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  WITH next AS MATERIALIZED (
    SELECT p.source_key, p.user_uid, m.authority_id, m.login_kind, h.login_id AS local
    FROM migrating_people p JOIN people_migrations m USING (migration_id)
    JOIN logins h ON h.user_uid = p.user_uid AND h.authority_id = 1 AND h.kind = 'password' AND h.state = 'validated'
      AND h.credential_changed_at <= p.converted_at
    WHERE p.migration_id = move AND p.state = 'converted' AND p.problem = ''
    ORDER BY p.chosen DESC, p.source_key DESC LIMIT most FOR UPDATE OF p SKIP LOCKED
  ), person AS MATERIALIZED (
    SELECT n.source_key, o.login_id AS older, n.local FROM next n
    CROSS JOIN LATERAL (SELECT l.login_id FROM logins l WHERE l.user_uid = n.user_uid AND l.authority_id = n.authority_id AND l.kind = n.login_kind
                        AND l.identity = n.source_key AND l.removed_at IS NULL ORDER BY l.login_id DESC LIMIT 1) o
  ), back AS (
    UPDATE logins l SET state = 'validated', revision = l.revision + 1 FROM person p WHERE l.login_id = p.older
  ), carried AS (
    INSERT INTO session_logins (token_hash, login_id, proved_at)
    SELECT s.token_hash, p.older, s.proved_at FROM person p JOIN session_logins s ON s.login_id = p.local
    ON CONFLICT (token_hash, login_id) DO NOTHING
  ), gone AS (
    UPDATE logins l SET state = 'invalidated', revision = l.revision + 1 FROM person p WHERE l.login_id = p.local
  ), done AS (
    UPDATE migrating_people w SET state = 'waiting', batch = NULL, converted_at = NULL, taken = NULL
    FROM person p WHERE w.migration_id = move AND w.source_key = p.source_key RETURNING 1
  )
  SELECT count(*)::int FROM done
$$;

-- Whether that is what was taken over: the digest itself is for nobody to read.
CREATE FUNCTION took_over(move int, key text, digest text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS
$$SELECT coalesce((SELECT encode(p.taken, 'hex') = digest FROM migrating_people p WHERE p.migration_id = move AND p.source_key = key), true)$$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION match_migration(bigint), judge_migration(bigint), settle_migration(bigint, int, int),
    convert_people(int, int, text[], text[]), unconvert_people(int, int), migration_door(text, int), took_over(int, text, text) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON people_migrations, migrating_people TO gatelodge_server;
    GRANT UPDATE (migration_id) ON imports TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION match_migration(bigint), judge_migration(bigint), settle_migration(bigint, int, int),
      convert_people(int, int, text[], text[]), unconvert_people(int, int), migration_door(text, int) TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION took_over(int, text, text) TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
    GRANT SELECT ON people_migrations TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT (migration_id, source_key, user_uid, state, chosen, batch, converted_at, problem, about, closed_there)
      ON migrating_people TO gatelodge_admin, gatelodge_auditor;
    GRANT INSERT, UPDATE ON people_migrations TO gatelodge_admin;
    GRANT UPDATE (chosen, problem, about) ON migrating_people TO gatelodge_admin;
    GRANT EXECUTE ON FUNCTION judge_migration(bigint), settle_migration(bigint, int, int) TO gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN   -- see 0016
    GRANT SELECT ON people_migrations TO gatelodge_administrator;
    GRANT SELECT (migration_id, source_key, user_uid, state, chosen, batch, converted_at, problem, about, closed_there)
      ON migrating_people TO gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION took_over(int, text, text) TO gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION judge_migration(bigint), settle_migration(bigint, int, int) TO gatelodge_administrator;
  END IF;
END $$;
