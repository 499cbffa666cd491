-- Undo from the audit: which entries belong together, and rows looked at and put back by the words of an entry.
--
-- What was done at once is a deed: the entries of one request, where there is one, else of one transaction. The request
-- of an undo names the deed that it takes back: undo:<8 digits>:<deed>.

-- Of a console, too, the request is written down; its entries are told from others' by the actor, which it cannot choose.
CREATE OR REPLACE FUNCTION context(name text) RETURNS text LANGUAGE sql STABLE AS
$$SELECT CASE WHEN name NOT IN ('reason', 'request') AND starts_with(session_user, 'gatelodge_console_')
              THEN CASE name WHEN 'source' THEN 'console' END
              ELSE nullif(current_setting('gatelodge.' || name, true), '') END$$;

-- Numbers of transactions begin anew in a restored database, hence the time.
CREATE FUNCTION deed_of(request text, xid xid8, at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$SELECT coalesce(request, 'tx:' || xid::text || ':' || (extract(epoch FROM at) * 1000000)::bigint::text)$$;

CREATE INDEX audit_request ON audit (request, seq) WHERE request IS NOT NULL;
CREATE INDEX audit_undo ON audit (substr(request, 15), seq) WHERE starts_with(request, 'undo:');
-- The last entry of a transaction stands for it in the list.
CREATE INDEX audit_transaction ON audit (xid, seq);
DROP INDEX audit_xid;
CREATE INDEX audit_actor ON audit (actor, seq);

-- Whether what a deed did is taken back: by its last undo, unless that was taken back in turn.
CREATE FUNCTION is_undone(deed text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE undone boolean := false; following text := deed;
BEGIN
  LOOP
    SELECT a.request INTO following FROM gatelodge.audit a
    WHERE starts_with(a.request, 'undo:') AND substr(a.request, 15) = following ORDER BY a.seq DESC LIMIT 1;
    IF following IS NULL THEN
      RETURN undone;
    END IF;
    undone := NOT undone;
  END LOOP;
END $$;

-- The columns of a table that an undo may look at, and never a secret: who asks may read them.
CREATE FUNCTION undo_columns(tab text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
  WHERE attrelid = format('gatelodge.%I', tab)::regclass AND attnum > 0 AND NOT attisdropped
    AND attname <> 'credential' AND attname <> 'token_hash' AND NOT starts_with(attname, 'sealed_')
    AND has_column_privilege(attrelid, attnum, 'SELECT')
$$;

CREATE FUNCTION undo_where(tab text, id jsonb) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(format('%I.%I ', tab, key) || CASE WHEN value IS NULL THEN 'IS NULL' ELSE format('= %L', value) END, ' AND ')
  FROM jsonb_each_text(id)
$$;

-- The words of an entry as this session writes them (times have a zone). Every name in them is a column.
CREATE FUNCTION undo_words(tab text, given jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE words jsonb;
BEGIN
  EXECUTE format('SELECT jsonb_object_agg(word.name, to_jsonb(r) -> word.name)
                  FROM jsonb_object_keys($1) word (name), jsonb_populate_record(NULL::gatelodge.%I, $1) r', tab) INTO words USING given;
  RETURN words;
END $$;

-- The row of this id as it is now, held until the transaction ends.
CREATE FUNCTION undo_look(tab text, id jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE present jsonb;
BEGIN
  EXECUTE format('SELECT to_jsonb(r) FROM (SELECT %s FROM gatelodge.%I WHERE %s FOR NO KEY UPDATE) r',
    (SELECT string_agg(quote_ident(c), ', ') FROM unnest(gatelodge.undo_columns(tab)) c), tab, gatelodge.undo_where(tab, id))
    INTO present;
  RETURN present;
END $$;

CREATE FUNCTION undo_put(tab text, id jsonb, words jsonb) RETURNS int LANGUAGE plpgsql AS $$
DECLARE touched int;
BEGIN
  -- The revision of a login is moved by whoever writes it; other tables count their own.
  EXECUTE format('UPDATE gatelodge.%1$I SET %2$s%3$s FROM jsonb_populate_record(NULL::gatelodge.%1$I, $1) w WHERE %4$s', tab,
    (SELECT string_agg(format('%1$I = w.%1$I', key), ', ') FROM jsonb_object_keys(words) key),
    CASE tab WHEN 'logins' THEN ', revision = logins.revision + 1' ELSE '' END, gatelodge.undo_where(tab, id)) USING words;
  GET DIAGNOSTICS touched = ROW_COUNT;
  RETURN touched;
END $$;

CREATE FUNCTION undo_add(tab text, words jsonb) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  columns text := (SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(words) key);
BEGIN
  EXECUTE format('INSERT INTO gatelodge.%1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_record(NULL::gatelodge.%1$I, $1)',
    tab, columns) USING words;
  RETURN 1;
END $$;

CREATE FUNCTION undo_take(tab text, id jsonb) RETURNS int LANGUAGE plpgsql AS $$
DECLARE touched int;
BEGIN
  EXECUTE format('DELETE FROM gatelodge.%I WHERE %s', tab, gatelodge.undo_where(tab, id));
  GET DIAGNOSTICS touched = ROW_COUNT;
  RETURN touched;
END $$;

-- The recycle bin: what was deleted softly, and addresses, of which only the audit knows.
CREATE INDEX users_deleted ON users (deleted_at DESC, uid) WHERE deleted_at IS NOT NULL AND erased_at IS NULL;
CREATE INDEX logins_removed ON logins (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX audit_deleted_emails ON audit (seq) WHERE entity = 'emails' AND action = 'delete';

CREATE FUNCTION may_purge(person uuid) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT (i_am('{owner,administrator}') AND i_command(person)) THEN
    RAISE EXCEPTION 'user % is not theirs to erase', person USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'stays_below';
  END IF;
END $$;

-- A login that proves nothing any more, and tells nothing either. Its row stays: its history speaks of it.
CREATE FUNCTION blank_logins(ids bigint[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE logins SET identity = encode(sha256(gen_random_uuid()::text::bytea), 'hex'), credential = NULL, must_change = NULL,
    properties = CASE kind WHEN 'token' THEN '{"scopes": []}'::jsonb ELSE '{}' END,
    state = CASE state WHEN 'validated' THEN 'invalidated' ELSE state END, removed_at = coalesce(removed_at, gatelodge.now()),
    revision = revision + 1
  WHERE login_id = ANY (ids);
  DELETE FROM password_history WHERE login_id = ANY (ids);
  DELETE FROM password_notices WHERE login_id = ANY (ids);
END $$;
REVOKE EXECUTE ON FUNCTION blank_logins(bigint[]) FROM PUBLIC;

-- Erases a deleted person (K6): the row stays as a tombstone that keeps its username, and the entries of the audit stay
-- without their words. Sites that knew the person are told by the queue. False: not deleted, or erased already.
CREATE FUNCTION erase_person(person uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_purge(person);
  PERFORM FROM users WHERE uid = person AND deleted_at IS NOT NULL AND erased_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  -- First the row: what follows from it looks for the addresses.
  UPDATE users SET first_name = '', last_name = '', status_message = '', notes = '', language = '', valid_from = NULL,
    valid_until = NULL, erased_at = gatelodge.now() WHERE uid = person;
  DELETE FROM mails WHERE lower(recipient) IN (SELECT lower(address) FROM emails WHERE user_uid = person);
  DELETE FROM sessions WHERE user_uid = person;
  DELETE FROM tokens WHERE user_uid = person;
  DELETE FROM known_devices WHERE user_uid = person;
  DELETE FROM shown_online WHERE user_uid = person;
  DELETE FROM errands WHERE user_uid = person;
  DELETE FROM account_notices WHERE user_uid = person;
  DELETE FROM approval_digests WHERE user_uid = person;
  DELETE FROM ssh_keys WHERE user_uid = person;
  DELETE FROM group_members WHERE user_uid = person;
  DELETE FROM role_grants WHERE user_uid = person;
  DELETE FROM emails WHERE user_uid = person;
  PERFORM blank_logins(ARRAY(SELECT login_id FROM logins WHERE user_uid = person ORDER BY login_id));
  UPDATE sign_in_log SET address = NULL, device = '' WHERE user_uid = person;
  DELETE FROM audit_payload p USING audit a WHERE a.seq = p.seq AND a.subject = person;
  RETURN true;
END $$;

-- A removed login or address for good: what the audit still knows of it goes.
CREATE FUNCTION purge_login(id bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE person uuid := (SELECT user_uid FROM logins WHERE login_id = id AND removed_at IS NOT NULL);
BEGIN
  IF person IS NULL THEN
    RETURN false;
  END IF;
  PERFORM may_purge(person);
  PERFORM blank_logins(ARRAY[id]);
  DELETE FROM audit_payload p USING audit a WHERE a.seq = p.seq AND a.entity = 'logins' AND a.key = id::text;
  RETURN true;
END $$;

CREATE FUNCTION purge_email(id bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE person uuid := (SELECT subject FROM audit WHERE entity = 'emails' AND key = id::text ORDER BY seq DESC LIMIT 1);
BEGIN
  IF person IS NULL OR EXISTS (SELECT FROM emails WHERE email_id = id) THEN
    RETURN false;
  END IF;
  PERFORM may_purge(person);
  DELETE FROM audit_payload p USING audit a WHERE a.seq = p.seq AND a.entity = 'emails' AND a.key = id::text;
  RETURN FOUND;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION erase_person(uuid), purge_login(bigint), purge_email(bigint) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_admin') THEN
    GRANT EXECUTE ON FUNCTION erase_person(uuid), purge_login(bigint), purge_email(bigint) TO gatelodge_server, gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION erase_person(uuid), purge_login(bigint), purge_email(bigint) TO gatelodge_administrator;
  END IF;
END $$;
