-- Import in bulk, as fast as a database with all of its rules on can be. What took the time was not the rows: every look
-- at a foreign key was planned anew (a function's plan_cache_mode holds for whatever it sets off), random numbers of new
-- people touched every page of a dozen indexes, and orders of lists and words of the search were written twice or in
-- small pieces.

-- A number like any other (122 random bits), but of those made for one import a later line has a higher one: what is
-- written line by line goes into each index from one end to the other. `share` is how far the line is, 0 up to 1.
CREATE FUNCTION import_uid(start bigint, share float8) RETURNS uuid LANGUAGE sql VOLATILE AS
$$SELECT overlay(gen_random_uuid()::text PLACING lpad(to_hex((start + floor(share * 4294967296)::bigint) % 4294967296), 8, '0') FROM 1 FOR 8)::uuid$$;
REVOKE EXECUTE ON FUNCTION import_uid(bigint, float8) FROM PUBLIC;

-- A person whom this transaction has itself written is held already, and has a main address: no more is to be looked at.
CREATE OR REPLACE FUNCTION primary_remains() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid := coalesce(new.user_uid, old.user_uid);
BEGIN
  IF EXISTS (SELECT FROM gatelodge.emails e JOIN gatelodge.users u ON u.uid = e.user_uid
             WHERE e.user_uid = person AND e.is_primary AND u.xmin = pg_current_xact_id()::xid) THEN
    RETURN NULL;
  END IF;
  -- Lock first: another transaction may be taking the primary away while this one adds a secondary.
  PERFORM FROM gatelodge.users WHERE uid = person FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND verified_at IS NOT NULL)
     AND NOT EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND is_primary) THEN
    RAISE EXCEPTION 'user % has verified addresses but no primary one', person
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'emails_primary_remains';
  END IF;
  RETURN NULL;
END $$;

-- One look-up a person, in place: a function of its own would be set up again for each.
CREATE OR REPLACE FUNCTION user_order_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  EXECUTE format('UPDATE user_order o SET email = m.email
    FROM (SELECT user_uid, coalesce((SELECT lower(e.address) FROM emails e WHERE e.user_uid = people.user_uid
                                     ORDER BY e.is_primary DESC, e.verified_at IS NULL, e.email_id LIMIT 1), '''') AS email
          FROM (SELECT DISTINCT user_uid FROM %I) people OFFSET 0) m
    WHERE o.uid = m.user_uid AND o.email <> m.email',
    CASE tg_op WHEN 'DELETE' THEN 'old_rows' ELSE 'new_rows' END);
  RETURN NULL;
END $$;

-- As before, but:
ALTER TABLE imports
  ADD COLUMN create_groups boolean NOT NULL DEFAULT false,  -- that there are none of
  ADD COLUMN applied_to    int     NOT NULL DEFAULT 0;      -- line, of an import that is applied in batches

CREATE OR REPLACE FUNCTION plan_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  back     boolean := (SELECT bring_back FROM imports WHERE import_id = import);
  start    bigint := floor(random() * 4294967296);
  last_line int := (SELECT max(line) FROM import_rows WHERE import_id = import);
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
  unknown := CASE WHEN NOT (SELECT create_groups FROM imports WHERE import_id = import) THEN ARRAY(SELECT DISTINCT name FROM import_rows CROSS JOIN LATERAL unnest(group_names) AS name
                   WHERE import_id = import AND lower(name) NOT IN (SELECT lower(g.name) FROM groups g WHERE deleted_at IS NULL)) ELSE '{}' END;

  -- OFFSET 0 is a fence: what stands in front of it would be worked out again at every mention.
  INSERT INTO import_plan (import_id, line, verdict, uid, username, revision, reason, about, changes)
  SELECT import, line, CASE WHEN reason IS NOT NULL THEN 'conflict' WHEN uid IS NULL THEN 'added' WHEN changes = '{}' THEN 'same' ELSE 'changed' END,
         CASE WHEN reason IS NULL THEN coalesce(uid, import_uid(start, (line - 1)::float8 / last_line)) ELSE uid END,
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

CREATE OR REPLACE FUNCTION apply_import(import bigint, first_line int, last_line int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' SET gin_pending_list_limit = '64MB' AS $$
DECLARE people int;
BEGIN
  PERFORM may_import(import);
  IF (SELECT create_groups FROM imports WHERE import_id = import) THEN
    INSERT INTO groups (name)
    SELECT DISTINCT ON (lower(wanted)) wanted FROM import_plan p JOIN import_rows r USING (import_id, line) CROSS JOIN LATERAL unnest(r.group_names) AS wanted
    WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
      AND lower(wanted) NOT IN (SELECT lower(g.name) FROM groups g WHERE g.deleted_at IS NULL)
    ORDER BY lower(wanted), line ON CONFLICT (lower(name)) WHERE deleted_at IS NULL DO NOTHING;
  END IF;
  -- What lists are ordered by, with the address that will be the main one: the triggers find it as it should be.
  INSERT INTO user_order (uid, email)
  SELECT p.uid, lower(coalesce(r.email, r.other_emails[1], '')) FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'added' ORDER BY line;
  INSERT INTO users (uid, username, first_name, last_name, language, notes, status, status_message, valid_from, valid_until)
  SELECT p.uid, p.username, coalesce(r.first_name, ''), coalesce(r.last_name, ''), coalesce(r.language, ''), coalesce(r.notes, ''),
         coalesce(r.status, 'active'), coalesce(r.status_message, ''), r.valid_from, r.valid_until
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'added' ORDER BY line;
  GET DIAGNOSTICS people = ROW_COUNT;
  UPDATE users u SET first_name = coalesce(r.first_name, u.first_name), last_name = coalesce(r.last_name, u.last_name),
    language = coalesce(r.language, u.language), notes = coalesce(r.notes, u.notes), status = coalesce(r.status, u.status),
    status_message = coalesce(r.status_message, u.status_message), valid_from = coalesce(r.valid_from, u.valid_from),
    valid_until = coalesce(r.valid_until, u.valid_until), deleted_at = NULL
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'changed' AND u.uid = p.uid
    AND p.changes ?| '{first_name,last_name,language,notes,status,status_message,valid_from,valid_until,deleted}';

  -- Addresses. Two rows of one person may be the main one until the transaction ends.
  UPDATE emails e SET is_primary = false FROM import_plan p
  WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line AND p.verdict = 'changed' AND p.changes ? 'email'
    AND e.user_uid = p.uid AND e.is_primary;
  UPDATE emails e SET verified_at = coalesce(e.verified_at, gatelodge.now()), is_primary = e.is_primary OR a.place = a.main
  FROM (SELECT p.uid, a.address, a.place,
          CASE WHEN r.email IS NOT NULL THEN 0 WHEN p.verdict = 'changed' AND (SELECT true FROM emails m WHERE m.user_uid = p.uid AND m.is_primary) THEN -1 ELSE 1 END AS main
        FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
        WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line
    AND a.line BETWEEN first_line AND last_line AND p.verdict = 'changed') a
  WHERE e.user_uid = a.uid AND lower(e.address) = a.address AND (e.verified_at IS NULL OR a.place = a.main AND NOT e.is_primary);
  INSERT INTO emails (user_uid, address, is_primary, verified_at)
  SELECT p.uid, CASE a.place WHEN 0 THEN r.email ELSE r.other_emails[a.place] END,
         a.place = CASE WHEN r.email IS NOT NULL THEN 0 WHEN p.verdict = 'changed' AND (SELECT true FROM emails m WHERE m.user_uid = p.uid AND m.is_primary) THEN -1 ELSE 1 END,
         gatelodge.now()
  FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line
    AND a.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed') AND a.owner IS NULL
    AND (p.verdict = 'added' OR (SELECT true FROM emails e WHERE e.user_uid = p.uid AND lower(e.address) = a.address) IS NULL)
  ORDER BY line, a.place;

  INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state)
  SELECT p.uid, 1, 'password', p.username, r.credential, 'validated'
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND r.credential IS NOT NULL
    AND (p.verdict = 'added' OR p.verdict = 'changed' AND p.changes ? 'password') ORDER BY line;
  INSERT INTO ssh_keys (user_uid, key)
  SELECT p.uid, key FROM import_plan p JOIN import_rows r USING (import_id, line) CROSS JOIN LATERAL unnest(r.ssh_keys) AS line_key (key)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
    AND (p.verdict = 'added' OR (SELECT true FROM ssh_keys k WHERE k.user_uid = p.uid AND split_part(k.key, ' ', 2) = split_part(line_key.key, ' ', 2) LIMIT 1) IS NULL)
  ORDER BY line;
  INSERT INTO group_members (group_id, user_uid)
  SELECT g.group_id, p.uid FROM import_plan p JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL unnest(r.group_names) AS wanted JOIN groups g ON lower(g.name) = lower(wanted) AND g.deleted_at IS NULL
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
  ORDER BY line ON CONFLICT DO NOTHING;
  RETURN people + (SELECT count(*) FROM import_plan p WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line AND p.verdict = 'changed');
END $$;

-- As before, of what has not been applied yet.
CREATE OR REPLACE FUNCTION hold_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text; applied int;
BEGIN
  PERFORM may_import(import);
  SELECT applied_to INTO applied FROM imports WHERE import_id = import AND applied_at IS NULL FOR UPDATE;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed' AND line > applied)
  ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND p.line > applied AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;

-- One batch is done, up to this line; the rest can be gone on with after whatever happens.
CREATE FUNCTION mark_import(import bigint, up_to int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  UPDATE imports SET applied_to = up_to WHERE import_id = import;
END $$;
REVOKE EXECUTE ON FUNCTION mark_import(bigint, int) FROM PUBLIC;

-- People as they came: whatever is changed about them moves the revision. Undo takes them back without a look at each;
-- whoever has got a role since is looked at.
CREATE VIEW untouched_newcomers AS
  SELECT uid FROM users u WHERE revision = 1 AND deleted_at IS NULL AND NOT EXISTS (SELECT FROM role_grants g WHERE g.user_uid = u.uid);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT ON untouched_newcomers TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
    GRANT EXECUTE ON FUNCTION mark_import(bigint, int) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT SELECT ON untouched_newcomers TO gatelodge_administrator, gatelodge_helpdesk;
    GRANT INSERT (create_groups) ON imports TO gatelodge_admin, gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION mark_import(bigint, int) TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
