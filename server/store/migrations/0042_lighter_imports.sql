-- Imports write less. Of 77 index entries that a newcomer cost, 49 were the audit's: seven entries, one for each row that
-- a person is made of. They become one, which says what the person was made with; whatever is changed of them later has
-- its own entry, as before. Undo takes newcomers back as a whole (0027) and never asked for more.

-- Transactions in which apply_newcomers writes just now. Nobody else writes here: a console cannot keep its own rows out of
-- the audit, whatever it sets; the setting only saves others the look.
CREATE UNLOGGED TABLE newcomers_come (xid xid8 PRIMARY KEY);
CREATE FUNCTION newcomers_come() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT EXISTS (SELECT FROM newcomers_come WHERE xid = pg_current_xact_id_if_assigned())$$;
-- What it does itself, for all at once: the entries and the order of lists; and of a newcomer no revision has to move.
CREATE FUNCTION quiet_newcomers() RETURNS void LANGUAGE plpgsql SET search_path = gatelodge, pg_temp AS $$
DECLARE tab text; called text; runs text;
BEGIN
  FOR tab, called, runs IN VALUES
    ('users', 'audit_i', 'audit_users'), ('emails', 'audit_i', 'audit_emails'), ('logins', 'audit_i', 'audit_logins'),
    ('group_members', 'audit_i', 'audit_group_members'), ('users', 'order_begins', 'user_order_begins'),
    ('emails', 'order_insert', 'user_order_address'), ('emails', 'touch_insert', 'touch_users') LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER %s AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
      WHEN (coalesce(current_setting(''gatelodge.newcomers_come'', true), '''') <> ''on'' OR NOT gatelodge.newcomers_come())
      EXECUTE FUNCTION %s()', called, tab, runs);
  END LOOP;
END $$;
SELECT quiet_newcomers();
-- As in 0010; whoever makes these triggers anew makes them as they are here.
CREATE OR REPLACE FUNCTION audit_again(tab regclass, keys text[], subject text, secrets text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE name text := (SELECT relname FROM pg_class WHERE oid = tab);
BEGIN
  EXECUTE format('DROP TRIGGER audit_i ON %1$I; DROP TRIGGER audit_d ON %1$I; DROP TRIGGER audit_u ON %1$I;
                  DROP FUNCTION audit_%1$s()', name);
  PERFORM audit_table(tab, keys, subject, secrets), quiet_newcomers();
END $$;

-- What a newcomer was made with beside the row of users: [{salt, entity, key, after}], as the entries of these rows would
-- say it, each with a salt of its own. One that is gone for good is {entity, key, digest}, and the entry's digest, which is
-- made of theirs, still holds. Text, because nobody looks into it: as jsonb it took as long to make as all rows of a
-- newcomer together.
ALTER TABLE audit_payload ADD COLUMN parts json;
CREATE FUNCTION part_digest(json) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$SELECT coalesce($1 ->> 'digest', encode(sha256(convert_to($1::text, 'UTF8')), 'hex'))$$;
-- An entry row by row, for whoever reads entries; part 0 is what the entry itself is about.
CREATE FUNCTION entry_rows(text, text, jsonb, jsonb, json)
RETURNS TABLE (entity text, key text, before jsonb, after jsonb, part bigint) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$SELECT $1, $2, $3, $4, 0
  UNION ALL SELECT made.entity, made.key, NULL, made.after, made.part
  FROM ROWS FROM (json_to_recordset($5) AS (entity text, key text, after jsonb)) WITH ORDINALITY AS made (entity, key, after, part)$$;
-- Which rows of these tables somebody was made with, by the entry's number; inlined, hence without a search path.
CREATE FUNCTION made_with(bigint, text[]) RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE AS
$$SELECT part.entity FROM gatelodge.audit_payload p CROSS JOIN LATERAL json_to_recordset(p.parts) AS part (entity text)
  WHERE $2 && '{emails,logins,group_members}' AND p.seq = $1 AND part.entity = ANY ($2)$$;

CREATE FUNCTION write_newcomers(import bigint, first_line int, last_line int) RETURNS void LANGUAGE sql
SET search_path = gatelodge, pg_temp AS $$
  WITH change AS MATERIALIZED (
    SELECT nextval('audit_seq_seq') AS seq, gen_random_uuid() AS salt, u.uid, jsonb_strip_nulls(to_jsonb(u) - 'revision') AS after,
      ARRAY(
        SELECT '{"salt":"' || gen_random_uuid() || '","entity":"emails","key":"' || e.email_id || '","after":{"address":' || to_json(e.address)
               || ',"is_primary":' || e.is_primary || ',"verified_at":' || to_json(e.verified_at) || '}}' FROM emails e WHERE e.user_uid = u.uid
        UNION ALL
        SELECT '{"salt":"' || gen_random_uuid() || '","entity":"logins","key":"' || l.login_id || '","after":{"authority_id":' || l.authority_id
               || ',"kind":' || to_json(l.kind) || ',"identity":' || to_json(l.identity) || ',"state":"' || l.state || '"}}' FROM logins l WHERE l.user_uid = u.uid
        UNION ALL
        SELECT '{"salt":"' || gen_random_uuid() || '","entity":"group_members","key":"' || m.user_uid || '/' || m.group_id || '","after":{"group_id":'
               || m.group_id || '}}' FROM group_members m WHERE m.user_uid = u.uid) AS parts
    FROM import_plan p JOIN users u USING (uid)
    WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line AND p.verdict = 'added' ORDER BY p.line
  ), stored AS (
    INSERT INTO audit_payload (seq, salt, after, parts) SELECT seq, salt, after, ('[' || array_to_string(parts, ',') || ']')::json FROM change)
  INSERT INTO audit (seq, xid, actor, source, request, subject, entity, key, action, digest) OVERRIDING SYSTEM VALUE
  SELECT c.seq, t.xid, t.actor, t.source, t.request, c.uid, 'users', c.uid::text, 'insert',
         sha256(convert_to(concat_ws('|', c.salt, c.after,
           (SELECT string_agg(encode(sha256(convert_to(part, 'UTF8')), 'hex'), '|') FROM unnest(c.parts) AS part)), 'UTF8'))
  FROM change c CROSS JOIN (SELECT pg_current_xact_id() AS xid, actor() AS actor, context('source') AS source, context('request') AS request OFFSET 0) t;
  SELECT pg_notify('gatelodge_audit', '');
$$;

-- What the plan adds in these lines; how many people.
CREATE FUNCTION apply_newcomers(import bigint, first_line int, last_line int) RETURNS int LANGUAGE plpgsql
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' SET gin_pending_list_limit = '64MB' AS $$
DECLARE people int;
BEGIN
  INSERT INTO newcomers_come VALUES (pg_current_xact_id());
  PERFORM set_config('gatelodge.newcomers_come', 'on', true);
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
    AND a.line BETWEEN first_line AND last_line AND p.verdict = 'added' AND a.owner IS NULL ORDER BY line, a.place;
  INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state)
  SELECT p.uid, 1, 'password', p.username, r.credential, 'validated'
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND r.credential IS NOT NULL
    AND p.verdict = 'added' ORDER BY line;
  INSERT INTO group_members (group_id, user_uid)
  SELECT g.group_id, p.uid FROM import_plan p JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL unnest(r.group_names) AS wanted JOIN groups g ON lower(g.name) = lower(wanted) AND g.deleted_at IS NULL
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'added'
  ORDER BY line ON CONFLICT DO NOTHING;
  PERFORM set_config('gatelodge.newcomers_come', '', true);
  DELETE FROM newcomers_come WHERE xid = pg_current_xact_id();
  IF people > 0 THEN
    PERFORM write_newcomers(import, first_line, last_line);
  END IF;
  RETURN people;
END $$;

-- What it changes in these lines, as before; each row with its own entry.
CREATE FUNCTION apply_changes(import bigint, first_line int, last_line int) RETURNS int LANGUAGE plpgsql
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' SET gin_pending_list_limit = '64MB' AS $$
DECLARE people int := (SELECT count(*) FROM import_plan WHERE import_id = import AND line BETWEEN first_line AND last_line AND verdict = 'changed');
BEGIN
  IF people = 0 THEN
    RETURN 0;
  END IF;
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
          CASE WHEN r.email IS NOT NULL THEN 0 WHEN (SELECT true FROM emails m WHERE m.user_uid = p.uid AND m.is_primary) THEN -1 ELSE 1 END AS main
        FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
        WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line
          AND a.line BETWEEN first_line AND last_line AND p.verdict = 'changed') a
  WHERE e.user_uid = a.uid AND lower(e.address) = a.address AND (e.verified_at IS NULL OR a.place = a.main AND NOT e.is_primary);
  INSERT INTO emails (user_uid, address, is_primary, verified_at)
  SELECT p.uid, CASE a.place WHEN 0 THEN r.email ELSE r.other_emails[a.place] END,
         a.place = CASE WHEN r.email IS NOT NULL THEN 0 WHEN (SELECT true FROM emails m WHERE m.user_uid = p.uid AND m.is_primary) THEN -1 ELSE 1 END,
         gatelodge.now()
  FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN import_addresses a USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line
    AND a.line BETWEEN first_line AND last_line AND p.verdict = 'changed' AND a.owner IS NULL
    AND (SELECT true FROM emails e WHERE e.user_uid = p.uid AND lower(e.address) = a.address) IS NULL
  ORDER BY line, a.place;

  INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state)
  SELECT p.uid, 1, 'password', p.username, r.credential, 'validated'
  FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND r.credential IS NOT NULL
    AND p.verdict = 'changed' AND p.changes ? 'password' ORDER BY line;
  INSERT INTO group_members (group_id, user_uid)
  SELECT g.group_id, p.uid FROM import_plan p JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL unnest(r.group_names) AS wanted JOIN groups g ON lower(g.name) = lower(wanted) AND g.deleted_at IS NULL
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict = 'changed'
  ORDER BY line ON CONFLICT DO NOTHING;
  RETURN people;
END $$;

CREATE OR REPLACE FUNCTION apply_import(import bigint, first_line int, last_line int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' AS $$
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
  people := apply_newcomers(import, first_line, last_line) + apply_changes(import, first_line, last_line);
  INSERT INTO ssh_keys (user_uid, key)
  SELECT p.uid, key FROM import_plan p JOIN import_rows r USING (import_id, line) CROSS JOIN LATERAL unnest(r.ssh_keys) AS line_key (key)
  WHERE import_id = import AND p.line BETWEEN first_line AND last_line AND r.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
    AND (p.verdict = 'added' OR (SELECT true FROM ssh_keys k WHERE k.user_uid = p.uid AND split_part(k.key, ' ', 2) = split_part(line_key.key, ' ', 2) LIMIT 1) IS NULL)
  ORDER BY line;
  RETURN people;
END $$;

-- Who is erased, or whose address or login is deleted for good, leaves nothing in what a newcomer was made with either.
CREATE FUNCTION addresses_made_with(person uuid) RETURNS SETOF text LANGUAGE sql STABLE SET search_path = gatelodge, pg_temp AS
$$SELECT lower(part.after ->> 'address') FROM audit a JOIN audit_payload p USING (seq)
  CROSS JOIN LATERAL json_to_recordset(p.parts) AS part (entity text, after jsonb)
  WHERE a.subject = person AND a.entity = 'users' AND a.action = 'insert' AND part.entity = 'emails'$$;
-- Whoever came with it: its owner, those who had it before, and those whom they were merged with.
CREATE FUNCTION forget_part(person uuid, of_entity text, of_key text) RETURNS void LANGUAGE sql SET search_path = gatelodge, pg_temp AS
$$WITH RECURSIVE owner (uid) AS (
    (SELECT person UNION SELECT (p.before ->> 'user_uid')::uuid FROM audit a JOIN audit_payload p USING (seq)
                         WHERE a.entity = of_entity AND a.key = of_key AND p.before ? 'user_uid')
    UNION SELECT m.gone FROM merges m JOIN owner o ON m.kept = o.uid)
  UPDATE audit_payload p SET parts = (
    SELECT json_agg(CASE WHEN part ->> 'entity' = of_entity AND part ->> 'key' = of_key
                         THEN json_build_object('entity', of_entity, 'key', of_key, 'digest', part_digest(part)) ELSE part END ORDER BY number)
    FROM json_array_elements(p.parts) WITH ORDINALITY AS made (part, number))
  FROM audit a WHERE a.seq = p.seq AND a.subject IN (SELECT uid FROM owner) AND a.entity = 'users' AND a.action = 'insert'
    AND EXISTS (SELECT FROM json_to_recordset(p.parts) AS part (entity text, key text) WHERE part.entity = of_entity AND part.key = of_key)$$;
DO $$
DECLARE
  was     text;
  becomes text;
  edit    record;
BEGIN
  FOR edit IN SELECT * FROM (VALUES
    ('erase_person', 'SELECT lower(address) FROM emails WHERE user_uid = person',
     'SELECT addresses_made_with(person) UNION SELECT lower(address) FROM emails WHERE user_uid = person'),
    ('purge_email', 'PERFORM may_purge(person);', 'PERFORM may_purge(person); PERFORM forget_part(person, ''emails'', id::text);'),
    ('purge_login', 'PERFORM may_purge(person);', 'PERFORM may_purge(person); PERFORM forget_part(person, ''logins'', id::text);'),
    ('person_record', '''of'', a.entity,', '''of'', r.entity,'),
    ('person_record', '''before'', p.before, ''after'', p.after)', '''before'', r.before, ''after'', r.after)'),
    ('person_record', 'ORDER BY made.seq DESC)', 'ORDER BY made.seq DESC, made.part DESC)'),
    ('person_record', 'SELECT a.seq, jsonb_build_object', 'SELECT a.seq, r.part, jsonb_build_object'),
    ('person_record', 'FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.subject = person ORDER BY a.seq DESC',
     'FROM audit a LEFT JOIN audit_payload p USING (seq) CROSS JOIN LATERAL entry_rows(a.entity, a.key, p.before, p.after, p.parts) r
        WHERE a.subject = person ORDER BY a.seq DESC, r.part DESC')) AS edits (called, old, new) LOOP
    SELECT pg_get_functiondef(oid) INTO was FROM pg_proc WHERE proname = edit.called AND pronamespace = 'gatelodge'::regnamespace;
    becomes := replace(was, edit.old, edit.new);
    IF becomes = was THEN
      RAISE EXCEPTION '% is not as it was', edit.called;
    END IF;
    EXECUTE becomes;
  END LOOP;
  REVOKE EXECUTE ON FUNCTION write_newcomers(bigint, int, int), apply_newcomers(bigint, int, int), apply_changes(bigint, int, int),
    addresses_made_with(uuid), forget_part(uuid, text, text) FROM PUBLIC;
END $$;
