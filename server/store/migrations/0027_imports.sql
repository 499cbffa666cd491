-- Import of people from elsewhere (issue "a whole membership moves in", EL-08): rows are copied into import_rows, matched
-- and planned by plan_import, looked at, and applied by apply_import, all of it set by set. Whatever the source was, what
-- is empty in a row says nothing of the person, and nothing is ever taken away from anybody.
--
-- A plan is a proposal: a person that has moved since is found by the revision, a name or address that has been taken
-- since by the unique indexes, and then nothing of the import happens.

CREATE TABLE imports (
  import_id   bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  source      text         NOT NULL CHECK (length(source) <= 400),   -- what the file is called
  bring_back  boolean      NOT NULL DEFAULT false,                   -- people out of the recycle bin, too
  made_at     timestamptz  NOT NULL DEFAULT gatelodge.now(),
  made_by     text         NOT NULL DEFAULT actor(),
  applied_at  timestamptz                                            -- the deed is import:<import_id>
);

-- What waits to be applied is gone after a crash, and a day later in any case: it is somebody's file, and no record.
CREATE UNLOGGED TABLE import_rows (
  import_id       bigint       NOT NULL,
  line            int          NOT NULL,                    -- of the file, from 1
  username        text,                                     -- NULL everywhere here: the row says nothing of it
  first_name      text,
  last_name       text,
  email           text,                                     -- to be the main one
  other_emails    text[],
  group_names     text[],
  language        text,
  notes           text,
  status          text,
  status_message  text,
  valid_from      timestamptz,
  valid_until     timestamptz,
  credential      text,                                     -- a hash in a shape that sign-in knows
  ssh_keys        text[],
  wish            text,                                     -- what the username is made of, where none is given
  PRIMARY KEY (import_id, line)
);
CREATE UNLOGGED TABLE import_addresses (
  import_id  bigint  NOT NULL,
  line       int     NOT NULL,
  place      int     NOT NULL,                              -- 0: the main one
  address    text    NOT NULL,                              -- in lower case
  owner      uuid,                                          -- who has proved it
  other_line int                                            -- another row that has it, too
);
CREATE INDEX import_addresses_of ON import_addresses (import_id, line);
CREATE UNLOGGED TABLE import_plan (
  import_id  bigint  NOT NULL,
  line       int     NOT NULL,
  verdict    text    NOT NULL CHECK (verdict IN ('added', 'changed', 'same', 'conflict', 'unread')),
  uid        uuid,                                          -- of a conflict: whom it is about, where one is known
  username   text,
  revision   bigint,                                        -- that was seen
  reason     text    NOT NULL DEFAULT '',                   -- of a conflict, or what of the row cannot be read
  field      text    NOT NULL DEFAULT '',                   -- where it cannot be read
  about      text    NOT NULL DEFAULT '',                   -- the owner's username, the other row's line, the group, the value
  changes    jsonb   NOT NULL DEFAULT '{}',                 -- of a changed person: column → [before, after]
  PRIMARY KEY (import_id, line)
);
CREATE INDEX import_plan_verdicts ON import_plan (import_id, verdict, line);

CREATE FUNCTION may_import(import bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT gatelodge.i_am('{owner,administrator}') THEN
    RAISE EXCEPTION 'import % is not theirs', import USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT EXISTS (SELECT FROM gatelodge.imports WHERE import_id = import AND applied_at IS NULL) THEN
    RAISE EXCEPTION 'import % has been applied, or is no more', import
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_applied_once';
  END IF;
END $$;

-- Usernames for newcomers without one: john, john2, john3 … of a wish, cut so that the number fits; never one that
-- somebody has, had, or another row brings. Each round looks at four times as many as the one before.
CREATE FUNCTION name_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET enable_nestloop = off SET jit = off SET work_mem = '64MB' AS $$
DECLARE reach int := 1;
BEGIN
  WHILE EXISTS (SELECT FROM import_plan WHERE import_id = import AND verdict = 'added' AND username IS NULL) LOOP
    WITH wanting AS MATERIALIZED (
      SELECT line, r.wish, row_number() OVER (PARTITION BY r.wish ORDER BY line) AS turn
      FROM import_plan p JOIN import_rows r USING (import_id, line)
      WHERE import_id = import AND p.verdict = 'added' AND p.username IS NULL
    ), candidates AS (
      SELECT wish, number, CASE number WHEN 1 THEN wish ELSE left(wish, 30 - length(number::text)) || number END AS name
      FROM (SELECT wish, count(*) AS people FROM wanting GROUP BY wish) w
      CROSS JOIN LATERAL generate_series(1, (people + 8) * reach) AS number
    ), free AS (
      SELECT DISTINCT ON (name) wish, number, name FROM candidates
      WHERE NOT EXISTS (SELECT FROM users WHERE username = name)
        AND NOT EXISTS (SELECT FROM import_rows r WHERE r.import_id = import AND r.username = name)
        AND NOT EXISTS (SELECT FROM import_plan p WHERE p.import_id = import AND p.username = name)
      ORDER BY name, number, wish
    ), given AS (
      SELECT wish, name, row_number() OVER (PARTITION BY wish ORDER BY number) AS turn FROM free
    )
    UPDATE import_plan p SET username = g.name FROM wanting w JOIN given g USING (wish, turn)
    WHERE p.import_id = import AND p.line = w.line;
    reach := reach * 4;
  END LOOP;
END $$;

-- What changes in one column: nothing where the row says nothing of it, or what is there already. STABLE, as what makes the
-- array is: else it would not be inlined, and cost ten times as much.
CREATE FUNCTION import_change(was anyelement, becomes anyelement) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS
$$SELECT CASE WHEN becomes <> was OR becomes IS NOT NULL AND was IS NULL THEN jsonb_build_array(was, becomes) END$$;

CREATE FUNCTION plan_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  back     boolean := (SELECT bring_back FROM imports WHERE import_id = import);
  unknown  text[];                                          -- groups that there are none of, as they are spelled
BEGIN
  PERFORM may_import(import);
  DELETE FROM import_plan WHERE import_id = import AND verdict <> 'unread';
  DELETE FROM import_addresses WHERE import_id = import;
  ANALYZE import_rows;                                      -- a plan made for few rows would take a million by pairs
  INSERT INTO import_addresses
  SELECT import, a.line, a.place, a.address, e.user_uid,
         CASE WHEN a.first_line = a.last_line THEN NULL WHEN a.line = a.first_line THEN a.last_line ELSE a.first_line END
  FROM (SELECT line, place, address, min(line) OVER same AS first_line, max(line) OVER same AS last_line
        FROM (SELECT line, 0 AS place, lower(email) AS address FROM import_rows WHERE import_id = import AND email IS NOT NULL
              UNION ALL SELECT line, o.place::int, lower(o.address)
              FROM import_rows CROSS JOIN LATERAL unnest(other_emails) WITH ORDINALITY o (address, place)
              WHERE import_id = import AND lower(o.address) IS DISTINCT FROM lower(email)) each_one
        WINDOW same AS (PARTITION BY address)) a
  LEFT JOIN emails e ON lower(e.address) = a.address AND e.verified_at IS NOT NULL;
  ANALYZE import_addresses;
  unknown := ARRAY(SELECT DISTINCT name FROM import_rows CROSS JOIN LATERAL unnest(group_names) AS name
                   WHERE import_id = import AND lower(name) NOT IN (SELECT lower(g.name) FROM groups g WHERE deleted_at IS NULL));

  -- OFFSET 0 is a fence: what stands in front of it would be worked out again at every mention.
  INSERT INTO import_plan (import_id, line, verdict, uid, username, revision, reason, about, changes)
  SELECT import, line, CASE WHEN reason IS NOT NULL THEN 'conflict' WHEN uid IS NULL THEN 'added' WHEN changes = '{}' THEN 'same' ELSE 'changed' END,
         CASE WHEN reason IS NULL THEN coalesce(uid, gen_random_uuid()) ELSE uid END,
         username, revision, coalesce(reason, ''), coalesce(about, ''), coalesce(changes, '{}')
  FROM (
    SELECT line, uid, coalesce(p.username, r.username) AS username, p.revision, why.reason,
      CASE why.reason WHEN 'two_rows' THEN other_line::text WHEN 'address_taken' THEN (SELECT u.username FROM users u WHERE u.uid = stranger)
        WHEN 'other_authority' THEN (SELECT a.name FROM authorities a WHERE a.authority_id = p.home_authority)
        WHEN 'unknown_group' THEN (SELECT name FROM unnest(r.group_names) AS name WHERE name = ANY (unknown) LIMIT 1) END AS about,
      CASE WHEN why.reason IS NULL AND uid IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object(
        'first_name', import_change(p.first_name, r.first_name), 'last_name', import_change(p.last_name, r.last_name),
        'language', import_change(p.language, r.language), 'notes', import_change(p.notes, r.notes),
        'status', import_change(p.status, r.status), 'status_message', import_change(p.status_message, r.status_message),
        'valid_from', import_change(p.valid_from, r.valid_from), 'valid_until', import_change(p.valid_until, r.valid_until),
        'deleted', CASE WHEN p.deleted_at IS NOT NULL THEN '[true, false]'::jsonb END,
        'email', CASE WHEN lower(m.address) IS DISTINCT FROM lower(r.email) THEN import_change(m.address, r.email) END,
        'other_emails', CASE WHEN new_addresses IS NOT NULL THEN jsonb_build_array(NULL, new_addresses) END,
        'groups', CASE WHEN r.group_names IS NOT NULL THEN (
          SELECT jsonb_build_array(NULL, array_agg(name)) FROM unnest(r.group_names) AS name WHERE lower(name) <> ALL (ARRAY(
            SELECT lower(g.name) FROM group_members k JOIN groups g USING (group_id) WHERE k.user_uid = uid AND g.deleted_at IS NULL))
          HAVING count(*) > 0) END,
        'ssh_keys', CASE WHEN r.ssh_keys IS NOT NULL THEN (
          SELECT jsonb_build_array(NULL, array_agg(key)) FROM unnest(r.ssh_keys) AS key WHERE split_part(key, ' ', 2) <> ALL (ARRAY(
            SELECT split_part(k.key, ' ', 2) FROM ssh_keys k WHERE k.user_uid = uid))
          HAVING count(*) > 0) END,
        'password', CASE WHEN r.credential IS NOT NULL AND NOT EXISTS (SELECT FROM logins l WHERE l.user_uid = uid
          AND l.authority_id = 1 AND l.kind = 'password' AND l.removed_at IS NULL) THEN '[false, true]'::jsonb END))
      END AS changes
    FROM (
      SELECT line, uid, min_owner, max_owner, new_addresses,
             coalesce(other_line, nullif(CASE WHEN line = min(line) OVER same THEN max(line) OVER same ELSE min(line) OVER same END, line)) AS other_line
      FROM (SELECT line, r.username, o.min_owner, o.max_owner, o.other_line, o.new_addresses,
              CASE WHEN r.username IS NOT NULL THEN u.uid WHEN o.min_owner = o.max_owner THEN o.min_owner::uuid END AS uid
            FROM import_rows r
            LEFT JOIN (SELECT line, min(owner::text) AS min_owner, max(owner::text) AS max_owner, min(a.other_line) AS other_line,
                              array_agg(address ORDER BY place) FILTER (WHERE owner IS NULL AND place > 0) AS new_addresses
                       FROM import_addresses a WHERE import_id = import GROUP BY line) o USING (line)
            LEFT JOIN users u ON u.username = r.username
            WHERE import_id = import OFFSET 0) matched
      WINDOW same AS (PARTITION BY coalesce(uid::text, username, 'line ' || line))
    ) found
    JOIN import_rows r USING (line)
    LEFT JOIN users p USING (uid)
    LEFT JOIN emails m ON m.user_uid = uid AND m.is_primary
    CROSS JOIN LATERAL (SELECT CASE WHEN uid IS NULL OR min_owner <> uid::text THEN min_owner::uuid WHEN max_owner <> uid::text THEN max_owner::uuid END AS stranger) s
    CROSS JOIN LATERAL (SELECT CASE
      WHEN other_line IS NOT NULL THEN 'two_rows'
      WHEN p.erased_at IS NOT NULL THEN 'erased'
      WHEN p.deleted_at IS NOT NULL AND NOT back THEN 'in_bin'
      WHEN stranger IS NOT NULL THEN 'address_taken'
      WHEN p.home_authority <> 1 THEN 'other_authority'
      WHEN r.group_names && unknown THEN 'unknown_group'
      WHEN coalesce(r.valid_until, p.valid_until) <= coalesce(r.valid_from, p.valid_from) THEN 'dates'
      WHEN starts_with(session_user, 'gatelodge_console_') AND uid IS NOT NULL AND NOT i_command(uid) THEN 'more_power' END AS reason OFFSET 0) why
    WHERE r.import_id = import OFFSET 0
  ) judged;
  ANALYZE import_plan;
  PERFORM name_import(import);
END $$;

-- Before the first slice: whoever will be changed is held, and is still as the plan has seen them.
CREATE FUNCTION hold_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text;
BEGIN
  PERFORM may_import(import);
  PERFORM FROM imports WHERE import_id = import AND applied_at IS NULL FOR UPDATE;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed') ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;

-- Applies the plan of these lines; how many people it was about. All slices are one transaction.
CREATE FUNCTION apply_import(import bigint, first_line int, last_line int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE people int;
BEGIN
  PERFORM may_import(import);
  INSERT INTO users (uid, username, first_name, last_name, language, notes, status, status_message, valid_from, valid_until)
  SELECT p.uid, p.username, coalesce(r.first_name, ''), coalesce(r.last_name, ''), coalesce(r.language, ''), coalesce(r.notes, ''),
         coalesce(r.status, 'active'), coalesce(r.status_message, ''), r.valid_from, r.valid_until
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict = 'added' ORDER BY line;
  GET DIAGNOSTICS people = ROW_COUNT;
  UPDATE users u SET first_name = coalesce(r.first_name, u.first_name), last_name = coalesce(r.last_name, u.last_name),
    language = coalesce(r.language, u.language), notes = coalesce(r.notes, u.notes), status = coalesce(r.status, u.status),
    status_message = coalesce(r.status_message, u.status_message), valid_from = coalesce(r.valid_from, u.valid_from),
    valid_until = coalesce(r.valid_until, u.valid_until), deleted_at = NULL
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict = 'changed' AND u.uid = p.uid
    AND p.changes ?| '{first_name,last_name,language,notes,status,status_message,valid_from,valid_until,deleted}';

  -- Addresses. Two rows of one person may be the main one until the transaction ends.
  UPDATE emails e SET is_primary = false FROM import_plan p
  WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line AND p.verdict = 'changed' AND p.changes ? 'email'
    AND e.user_uid = p.uid AND e.is_primary;
  UPDATE emails e SET verified_at = coalesce(e.verified_at, gatelodge.now()), is_primary = e.is_primary OR a.place = a.main
  FROM (SELECT p.uid, a.address, a.place,
          CASE WHEN r.email IS NOT NULL THEN 0 WHEN EXISTS (SELECT FROM emails m WHERE m.user_uid = p.uid AND m.is_primary) THEN -1 ELSE 1 END AS main
        FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
        WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict = 'changed') a
  WHERE e.user_uid = a.uid AND lower(e.address) = a.address AND (e.verified_at IS NULL OR a.place = a.main AND NOT e.is_primary);
  INSERT INTO emails (user_uid, address, is_primary, verified_at)
  SELECT p.uid, CASE a.place WHEN 0 THEN r.email ELSE r.other_emails[a.place] END,
         a.place = CASE WHEN r.email IS NOT NULL THEN 0 WHEN EXISTS (SELECT FROM emails m WHERE m.user_uid = p.uid AND m.is_primary) THEN -1 ELSE 1 END,
         gatelodge.now()
  FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
  WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed') AND a.owner IS NULL
    AND (p.verdict = 'added' OR NOT EXISTS (SELECT FROM emails e WHERE e.user_uid = p.uid AND lower(e.address) = a.address))
  ORDER BY line, a.place;

  INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state)
  SELECT p.uid, 1, 'password', p.username, r.credential, 'validated'
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND line BETWEEN first_line AND last_line AND r.credential IS NOT NULL
    AND (p.verdict = 'added' OR p.verdict = 'changed' AND p.changes ? 'password') ORDER BY line;
  INSERT INTO ssh_keys (user_uid, key)
  SELECT p.uid, key FROM import_plan p JOIN import_rows r USING (import_id, line) CROSS JOIN LATERAL unnest(r.ssh_keys) AS line_key (key)
  WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
    AND NOT EXISTS (SELECT FROM ssh_keys k WHERE k.user_uid = p.uid AND split_part(k.key, ' ', 2) = split_part(key, ' ', 2)) ORDER BY line;
  INSERT INTO group_members (group_id, user_uid)
  SELECT g.group_id, p.uid FROM import_plan p JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL unnest(r.group_names) AS wanted JOIN groups g ON lower(g.name) = lower(wanted) AND g.deleted_at IS NULL
  WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
  ON CONFLICT DO NOTHING;
  RETURN people + (SELECT count(*) FROM import_plan p WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line AND p.verdict = 'changed');
END $$;

-- The first step of a login's life is written down for all that come at once: one by one it was half of what a login cost.
CREATE FUNCTION login_first_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO login_history (login_id, to_state) SELECT login_id, state FROM new_rows;
  RETURN NULL;
END $$;
DROP TRIGGER create_step ON logins;
CREATE TRIGGER create_step AFTER INSERT ON logins REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION login_first_steps();

-- What was staged goes: when it is applied or given up, and after a day by itself.
CREATE FUNCTION forget_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM import_rows WHERE import_id = import;
  DELETE FROM import_addresses WHERE import_id = import;
  DELETE FROM import_plan WHERE import_id = import;
END $$;
CREATE FUNCTION finish_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  UPDATE imports SET applied_at = gatelodge.now() WHERE import_id = import;
  PERFORM forget_import(import);
END $$;
CREATE FUNCTION drop_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  PERFORM forget_import(import);
  DELETE FROM imports WHERE import_id = import;
END $$;
CREATE FUNCTION sweep_imports() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  WITH gone AS (DELETE FROM imports WHERE applied_at IS NULL AND made_at < gatelodge.now() - interval '1 day' RETURNING import_id)
  SELECT count(forget_import(import_id)::text)::int FROM gone
$$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION name_import(bigint), plan_import(bigint), hold_import(bigint), apply_import(bigint, int, int),
    forget_import(bigint), finish_import(bigint), drop_import(bigint), sweep_imports() FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT ON imports, import_rows, import_addresses, import_plan TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION plan_import(bigint), hold_import(bigint), apply_import(bigint, int, int), finish_import(bigint),
      drop_import(bigint), sweep_imports() TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN     -- see 0016; never the hashes
    GRANT SELECT ON imports, import_plan TO gatelodge_admin, gatelodge_administrator;
    GRANT SELECT (import_id, line, username, first_name, last_name, email, other_emails, group_names, language, notes, status,
                  status_message, valid_from, valid_until, ssh_keys) ON import_rows TO gatelodge_admin, gatelodge_administrator;
    GRANT INSERT (source, bring_back) ON imports TO gatelodge_admin, gatelodge_administrator;
    GRANT INSERT ON import_rows, import_plan TO gatelodge_admin, gatelodge_administrator;
    GRANT UPDATE (verdict, reason) ON import_plan TO gatelodge_admin, gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION plan_import(bigint), hold_import(bigint), apply_import(bigint, int, int), finish_import(bigint),
      drop_import(bigint) TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
