-- What a newcomer of an import costs besides their rows: a fifth less.
--
-- Rows that nothing can stand against are written without asking for what does: nobody else has a newcomer's number yet. What is
-- referred to, and that a main address comes first, is looked at once a statement where a statement says that it writes many rows
-- (gatelodge.by_statement), and by the row otherwise, since a hop writes one. Whoever says so themselves is looked at all the same.

-- By the row, as a foreign key has it; with the name that the foreign key had.
CREATE FUNCTION visit_refers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM users WHERE uid = new.user_uid FOR KEY SHARE;
  IF NOT FOUND THEN
    PERFORM refuse_orphan('visits', 'user_uid', new.user_uid::text);
  END IF;
  PERFORM FROM sites WHERE site_id = new.site_id FOR KEY SHARE;
  IF NOT FOUND THEN
    PERFORM refuse_orphan('visits', 'site_id', new.site_id::text);
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION site_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE wanted int[] := ARRAY(SELECT DISTINCT site_id FROM new_rows); nobody int;
BEGIN
  PERFORM FROM sites WHERE site_id = ANY (wanted) ORDER BY site_id FOR KEY SHARE;
  SELECT w INTO nobody FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM sites s WHERE s.site_id = w) LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_orphan(tg_table_name, 'site_id', nobody::text);
  END IF;
  RETURN NULL;
END $$;
ALTER TABLE visits DROP CONSTRAINT visits_user_uid_fkey, DROP CONSTRAINT visits_site_id_fkey;
CREATE TRIGGER a_refers AFTER INSERT ON visits FOR EACH ROW
  WHEN (current_setting('gatelodge.by_statement', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION visit_refers();
CREATE TRIGGER a_refers_u AFTER UPDATE ON visits FOR EACH ROW
  WHEN (old.user_uid <> new.user_uid OR old.site_id <> new.site_id) EXECUTE FUNCTION visit_refers();
CREATE TRIGGER a_person_is_there AFTER INSERT ON visits REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
  WHEN (current_setting('gatelodge.by_statement', true) = 'on') EXECUTE FUNCTION person_is_there();
CREATE TRIGGER a_site_is_there AFTER INSERT ON visits REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
  WHEN (current_setting('gatelodge.by_statement', true) = 'on') EXECUTE FUNCTION site_is_there();

-- The other side. Nobody vanishes from users (0002); a site that somebody has been to stays, and so does its number. After the row is
-- gone, not before: who comes meanwhile has held it, and is seen then.
CREATE FUNCTION site_was_not_visited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
    RAISE EXCEPTION 'a site is deleted where what others have done meanwhile is seen' USING ERRCODE = 'serialization_failure';
  END IF;
  IF EXISTS (SELECT FROM visits WHERE site_id = old.site_id) THEN
    RAISE EXCEPTION 'site % has been visited', old.site_id
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'visits_site_id_fkey', TABLE = 'visits';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER not_visited AFTER DELETE ON sites FOR EACH ROW EXECUTE FUNCTION site_was_not_visited();
CREATE TRIGGER not_visited_u AFTER UPDATE ON sites FOR EACH ROW WHEN (old.site_id <> new.site_id) EXECUTE FUNCTION site_was_not_visited();
CREATE TRIGGER not_visited_t BEFORE TRUNCATE ON sites EXECUTE FUNCTION refuse('delete its rows');

-- As primary_remains (0061), of all rows of a statement and at once: who has an address that is theirs has a main one.
CREATE FUNCTION primary_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  those  uuid[] := ARRAY(SELECT DISTINCT user_uid FROM new_rows WHERE verified_at IS NOT NULL AND NOT is_primary);
  person uuid;
BEGIN
  PERFORM FROM users WHERE uid = ANY (those) AND xmin <> pg_current_xact_id()::xid ORDER BY uid FOR NO KEY UPDATE;
  SELECT t INTO person FROM unnest(those) t WHERE (SELECT true FROM emails e WHERE e.user_uid = t AND e.is_primary LIMIT 1) IS NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'user % has verified addresses but no primary one', person
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'emails_primary_remains';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER primary_comes_first ON emails;
CREATE CONSTRAINT TRIGGER primary_comes_first AFTER INSERT ON emails DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (new.verified_at IS NOT NULL AND NOT new.is_primary AND current_setting('gatelodge.by_statement', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION primary_remains();
CREATE CONSTRAINT TRIGGER primary_comes_first_u AFTER UPDATE ON emails DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (new.verified_at IS NOT NULL AND NOT new.is_primary) EXECUTE FUNCTION primary_remains();
CREATE TRIGGER primary_is_there AFTER INSERT ON emails REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
  WHEN (current_setting('gatelodge.by_statement', true) = 'on') EXECUTE FUNCTION primary_is_there();

-- As before (0042), with what comes with a newcomer given to those alone whom these very lines have made a moment ago: a plan's row that
-- came in between, of somebody who is here, had given them a login that no history told of. So they are there, and are not looked for.
CREATE OR REPLACE FUNCTION quiet_newcomers() RETURNS void LANGUAGE plpgsql SET search_path = gatelodge, pg_temp AS $$
DECLARE tab text; called text; runs text;
BEGIN
  FOR tab, called, runs IN VALUES
    ('users', 'audit_i', 'audit_users'), ('emails', 'audit_i', 'audit_emails'), ('logins', 'audit_i', 'audit_logins'),
    ('group_members', 'audit_i', 'audit_group_members'), ('users', 'order_begins', 'user_order_begins'),
    ('emails', 'order_insert', 'user_order_address'), ('emails', 'touch_insert', 'touch_users'), ('emails', 'a_person_is_there', 'person_is_there'),
    ('logins', 'a_person_is_there', 'person_is_there'), ('group_members', 'a_person_is_there', 'person_is_there') LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER %s AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
      WHEN (coalesce(current_setting(''gatelodge.newcomers_come'', true), '''') <> ''on'' OR NOT gatelodge.newcomers_come())
      EXECUTE FUNCTION %s()', called, tab, runs);
  END LOOP;
END $$;
SELECT quiet_newcomers();

CREATE OR REPLACE FUNCTION apply_newcomers(import bigint, first_line int, last_line int) RETURNS int LANGUAGE plpgsql
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' SET gin_pending_list_limit = '64MB' AS $$
DECLARE
  people int;
  own    xid;                                                -- what newcomers are told by, in a savepoint, too
BEGIN
  INSERT INTO newcomers_come VALUES (pg_current_xact_id()) RETURNING xmin INTO own;
  PERFORM set_config('gatelodge.newcomers_come', 'on', true), set_config('gatelodge.by_statement', 'on', true);
  -- What lists are ordered by, with the address that will be the main one.
  INSERT INTO user_order (uid, email)
  SELECT p.uid, lower(coalesce(r.email, r.other_emails[1], '')) FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'added' ORDER BY line;
  INSERT INTO users (uid, username, first_name, last_name, language, notes, status, status_message, valid_from, valid_until)
  SELECT p.uid, p.username, coalesce(r.first_name, ''), coalesce(r.last_name, ''), coalesce(r.language, ''), coalesce(r.notes, ''),
         coalesce(r.status, 'active'), coalesce(r.status_message, ''), r.valid_from, r.valid_until
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'added' ORDER BY line;
  GET DIAGNOSTICS people = ROW_COUNT;
  INSERT INTO emails (user_uid, address, is_primary, verified_at)
  SELECT p.uid, CASE a.place WHEN 0 THEN r.email ELSE r.other_emails[a.place] END, a.place = CASE WHEN r.email IS NOT NULL THEN 0 ELSE 1 END, gatelodge.now()
  FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line
    AND a.line BETWEEN first_line AND last_line AND p.verdict = 'added' AND a.owner IS NULL
    AND (SELECT true FROM users u WHERE u.uid = p.uid AND u.xmin = own)
  ORDER BY line, a.place;
  INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state)
  SELECT p.uid, 1, 'password', p.username, r.credential, 'validated'
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND r.credential IS NOT NULL
    AND p.verdict = 'added'
    AND (SELECT true FROM users u WHERE u.uid = p.uid AND u.xmin = own)
  ORDER BY line;
  INSERT INTO group_members (group_id, user_uid)
  SELECT g.group_id, p.uid FROM import_plan p JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL (SELECT DISTINCT lower(name) AS name FROM unnest(r.group_names) AS name) wanted
  JOIN groups g ON lower(g.name) = wanted.name AND g.deleted_at IS NULL
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'added'
    AND (SELECT true FROM users u WHERE u.uid = p.uid AND u.xmin = own)
  ORDER BY line, g.group_id;
  PERFORM set_config('gatelodge.newcomers_come', '', true), set_config('gatelodge.by_statement', '', true);
  IF people > 0 THEN
    PERFORM write_newcomers(import, first_line, last_line);
  END IF;
  DELETE FROM newcomers_come WHERE xid = pg_current_xact_id();
  RETURN people;
END $$;

-- As before (0042, 0066). A part of its own can be forgotten: an address, a login. Groups go with the whole entry alone, and have its salt.
CREATE OR REPLACE FUNCTION write_newcomers(import bigint, first_line int, last_line int) RETURNS void LANGUAGE sql
SET search_path = gatelodge, pg_temp SET random_page_cost = 0.1 SET enable_hashjoin = off AS $$
  WITH change AS MATERIALIZED (
    SELECT nextval('audit_seq_seq') AS seq, u.salt, u.uid, u.after,
      ARRAY(
        SELECT '{"salt":"' || gen_random_uuid() || '","entity":"emails","key":"' || e.email_id || '","after":{"address":' || to_json(e.address)
               || ',"is_primary":' || e.is_primary || ',"verified_at":' || to_json(e.verified_at) || '}}' FROM emails e WHERE e.user_uid = u.uid
        UNION ALL
        SELECT '{"salt":"' || gen_random_uuid() || '","entity":"logins","key":"' || l.login_id || '","after":{"authority_id":' || l.authority_id
               || ',"kind":' || to_json(l.kind) || ',"identity":' || to_json(l.identity) || ',"state":"' || l.state || '"}}' FROM logins l WHERE l.user_uid = u.uid
        UNION ALL
        SELECT '{"salt":"' || u.salt || '","entity":"group_members","key":"' || m.user_uid || '/' || m.group_id || '","after":{"group_id":'
               || m.group_id || '}}' FROM group_members m WHERE m.user_uid = u.uid) AS parts
    FROM (SELECT gen_random_uuid() AS salt, p.line, u.uid, jsonb_strip_nulls(to_jsonb(u) - 'revision') AS after   -- a salt of its own for each
          FROM import_plan p JOIN users u USING (uid)
          WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line AND p.verdict = 'added'
            AND u.xmin = (SELECT n.xmin FROM newcomers_come n WHERE n.xid = pg_current_xact_id()) OFFSET 0) u ORDER BY u.line
  ), stored AS (
    INSERT INTO audit_payload (seq, salt, after, parts) SELECT seq, salt, after, ('[' || array_to_string(parts, ',') || ']')::json FROM change)
  INSERT INTO audit (seq, xid, actor, source, request, subject, entity, key, action, digest) OVERRIDING SYSTEM VALUE
  SELECT c.seq, t.xid, t.actor, t.source, t.request, c.uid, 'users', c.uid::text, 'insert',
         sha256(convert_to(concat_ws('|', c.salt, c.after,
           (SELECT string_agg(encode(sha256(convert_to(part, 'UTF8')), 'hex'), '|') FROM unnest(c.parts) AS part)), 'UTF8'))
  FROM change c CROSS JOIN (SELECT pg_current_xact_id() AS xid, actor() AS actor, context('source') AS source, context('request') AS request OFFSET 0) t;
  SELECT pg_notify('gatelodge_audit', '');
$$;

-- As before (0039); nobody can be entering who comes with these very lines.
CREATE OR REPLACE FUNCTION apply_past(import bigint, first_line int, last_line int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' AS $$
BEGIN
  PERFORM may_import(import), set_config('gatelodge.by_statement', 'on', true);
  -- Whoever was here before: what is told of them does not move until their visits are seen, as at a first visit (Q3).
  PERFORM FROM users WHERE uid IN (SELECT p.uid FROM import_plan p WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line
                                   AND p.verdict IN ('changed', 'same')) ORDER BY uid FOR SHARE;
  INSERT INTO consents (user_uid, org_id, given, at, text_version)
  SELECT p.uid, o.org_id, true, least(c.given_at, gatelodge.now()), left(encode(sha256(convert_to(o.name || E'\n', 'UTF8')), 'hex'), 12)
  FROM import_consents c JOIN import_plan p USING (import_id, line) JOIN import_orgs o USING (import_id, source_org)
  WHERE c.import_id = import AND c.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed', 'same') AND o.verdict IN ('added', 'same')
    AND (p.verdict = 'added' OR NOT EXISTS (SELECT FROM consents k WHERE k.user_uid = p.uid AND k.org_id = o.org_id))
  ORDER BY c.line;
  INSERT INTO visits (user_uid, site_id, first_at, last_at, visits, revision)
  SELECT DISTINCT ON (v.line, v.site_id) p.uid, v.site_id, least(v.last_at, gatelodge.now()), least(v.last_at, gatelodge.now()), v.visits, u.revision
  FROM import_visits v JOIN import_plan p USING (import_id, line) JOIN import_sites s USING (import_id, site_id) JOIN users u USING (uid)
  WHERE v.import_id = import AND v.line BETWEEN first_line AND last_line AND p.verdict = 'added' AND s.verdict IN ('added', 'changed', 'same')
  ORDER BY v.line, v.site_id;
  INSERT INTO visits (user_uid, site_id, first_at, last_at, visits, revision)
  SELECT p.uid, v.site_id, least(v.last_at, gatelodge.now()), least(v.last_at, gatelodge.now()), v.visits, u.revision
  FROM import_visits v JOIN import_plan p USING (import_id, line) JOIN import_sites s USING (import_id, site_id) JOIN users u USING (uid)
  WHERE v.import_id = import AND v.line BETWEEN first_line AND last_line AND p.verdict IN ('changed', 'same') AND s.verdict IN ('added', 'changed', 'same')
    AND NOT EXISTS (SELECT FROM visits k WHERE k.user_uid = p.uid AND k.site_id = v.site_id)
  ORDER BY v.line, v.site_id ON CONFLICT (user_uid, site_id) DO NOTHING;   -- they may be entering just now
  PERFORM set_config('gatelodge.by_statement', '', true);
END $$;

-- Who has claimed what an import confirms loses the claim (0069), and is held in one order with all who are changed, before the first
-- slice: slice by slice it met others who hold people in that order.
CREATE FUNCTION claimants_of_import(import bigint, first_line bigint, last_line bigint) RETURNS SETOF uuid LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM emails WHERE verified_at IS NULL) THEN
    RETURN QUERY SELECT e.user_uid FROM import_addresses a
      CROSS JOIN LATERAL (SELECT c.user_uid FROM emails c WHERE lower(c.address) = a.address AND c.verified_at IS NULL OFFSET 0) e
      WHERE a.import_id = import AND a.line BETWEEN first_line AND last_line;
  END IF;
END $$;
-- As before (0065), with those.
CREATE OR REPLACE FUNCTION hold_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text; had imports;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gatelodge.import:' || import));
  PERFORM may_import(import);
  SELECT i.* INTO had FROM imports i WHERE import_id = import AND applied_at IS NULL FOR UPDATE;
  IF is_undone('import:' || import) THEN
    RAISE EXCEPTION 'import % was taken back', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_undone';
  END IF;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed'
                                   AND line > had.applied_to AND line < had.applied_from
                                   UNION SELECT claimants_of_import(import, had.applied_to + 1, had.applied_from - 1))
  ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND p.line > had.applied_to AND p.line < had.applied_from AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;
CREATE OR REPLACE FUNCTION hold_batch(import bigint, run int, first_line int, last_line int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('gatelodge.import:' || import));
  PERFORM FROM imports WHERE import_id = import AND runs <> run;
  IF FOUND THEN
    RAISE EXCEPTION 'somebody else goes on with import %', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_elsewhere';
  END IF;
  PERFORM may_import(import);
  PERFORM FROM imports WHERE import_id = import FOR KEY SHARE;              -- nobody sweeps it away meanwhile
  IF is_undone('import:' || import) THEN
    RAISE EXCEPTION 'import % was taken back', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_undone';
  END IF;
  IF (SELECT create_groups FROM imports WHERE import_id = import) THEN
    INSERT INTO groups (name)
    SELECT DISTINCT ON (lower(wanted)) wanted FROM import_plan p JOIN import_rows r USING (import_id, line) CROSS JOIN LATERAL unnest(r.group_names) AS wanted
    WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
      AND lower(wanted) NOT IN (SELECT lower(g.name) FROM groups g WHERE g.deleted_at IS NULL)
    ORDER BY lower(wanted), line ON CONFLICT (lower(name)) WHERE deleted_at IS NULL DO NOTHING;
  END IF;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed' AND line BETWEEN first_line AND last_line
                                   UNION SELECT claimants_of_import(import, first_line, last_line))
  ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND p.line BETWEEN first_line AND last_line AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;

REVOKE EXECUTE ON FUNCTION claimants_of_import(bigint, bigint, bigint), visit_refers(), site_is_there(), site_was_not_visited(), primary_is_there() FROM PUBLIC;
