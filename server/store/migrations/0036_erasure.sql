-- Erasure, whole (K6): somebody may ask for it, and nothing of the person stays in any table but the username, which is
-- never given again. tst_erasure searches every column of the database for the person's words.
--
-- Two bare facts outlive the person for a while: which sites knew them, without which no site could be told, and which
-- organisations they had agreed with, without which none may be. Both go as soon as every site has been told.

ALTER TABLE approvals DROP CONSTRAINT approvals_kind_check;
ALTER TABLE approvals ADD CONSTRAINT approvals_kind CHECK (kind IN ('account', 'login', 'recovery', 'erasure'));
CREATE INDEX users_erased ON users (erased_at) WHERE erased_at IS NOT NULL;

-- Why somebody did something to a login is told in their own words, and those may name the person. The step stays.
DROP TRIGGER append_only ON login_history;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON login_history EXECUTE FUNCTION refuse('append only');
CREATE TRIGGER append_only_row BEFORE UPDATE ON login_history FOR EACH ROW
  WHEN (new.reason IS NOT NULL OR (old.login_id, old.at, old.from_state, old.to_state, old.actor)
        IS DISTINCT FROM (new.login_id, new.at, new.from_state, new.to_state, new.actor))
  EXECUTE FUNCTION refuse('append only');

DROP TRIGGER append_only ON consents;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON consents EXECUTE FUNCTION refuse('append only');
CREATE FUNCTION consents_stay() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_level = 'ROW' AND EXISTS (SELECT FROM users WHERE uid = old.user_uid AND erased_at IS NOT NULL) THEN
    RETURN old;
  END IF;
  RAISE EXCEPTION 'consents: append only'
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'consents_append_only';
END $$;
CREATE TRIGGER append_only_d BEFORE DELETE ON consents
  WHEN (coalesce(current_setting('gatelodge.forgetting', true), '') <> 'on') EXECUTE FUNCTION consents_stay();
CREATE TRIGGER append_only_row BEFORE DELETE ON consents FOR EACH ROW EXECUTE FUNCTION consents_stay();

-- What is asked for each erasure, of tables that grow.
CREATE INDEX delivery_log_people ON delivery_log USING gin (people);
CREATE INDEX tokens_of_address ON tokens (lower(payload ->> 'address')) WHERE payload ? 'address';
CREATE INDEX sync_entries_email ON sync_entries (lower(email)) WHERE uid IS NULL;
CREATE INDEX sync_entries_username ON sync_entries (lower(username)) WHERE uid IS NULL;
CREATE INDEX sync_entries_key ON sync_entries (source_key) WHERE uid IS NULL;

-- A source may have somebody still who was erased here: the digest of their key there tells, and nothing else does.
CREATE TABLE sync_erased (
  sync_id  int    REFERENCES syncs ON DELETE CASCADE,
  digest   bytea  CHECK (length(digest) = 32),
  PRIMARY KEY (sync_id, digest)
);
CREATE FUNCTION judge_erased(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  job  int := (SELECT sync_id FROM imports WHERE import_id = import);
BEGIN
  IF EXISTS (SELECT FROM sync_erased WHERE sync_id = job) THEN
    UPDATE import_plan l SET verdict = 'conflict', reason = 'erased', uid = NULL, about = '', changes = '{}'
    FROM import_rows r
    WHERE l.import_id = import AND r.import_id = import AND r.line = l.line AND (l.verdict = 'added' OR l.verdict = 'conflict' AND l.uid IS NULL)
      AND sha256(convert_to(r.source_key, 'UTF8')) IN (SELECT digest FROM sync_erased WHERE sync_id = job);
  END IF;
END $$;

-- As in 0023, and what has come since. Addresses that were theirs before count, too, but for those that somebody else has
-- proved by now, or claims and the erased one never proved. Whoever was merged into them, and is in the bin, goes as well.
CREATE OR REPLACE FUNCTION erase_person(person uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  addresses text[];
  proved    text[];
  named     text;
  console   text;
  book      sync_people;
BEGIN
  PERFORM may_purge(person);
  SELECT username INTO named FROM users WHERE uid = person AND deleted_at IS NOT NULL AND erased_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  proved := ARRAY(SELECT lower(address) FROM emails WHERE user_uid = person AND verified_at IS NOT NULL
    UNION SELECT lower(coalesce(p.before ->> 'address', p.after ->> 'address')) FROM audit a JOIN audit_payload p USING (seq)
    WHERE a.entity = 'emails' AND coalesce(p.before ->> 'address', p.after ->> 'address') IS NOT NULL AND a.key IN (
      SELECT v.key FROM audit v JOIN audit_payload w USING (seq) WHERE v.subject = person AND v.entity = 'emails'
      AND coalesce(w.before ->> 'verified_at', w.after ->> 'verified_at') IS NOT NULL));
  addresses := ARRAY(SELECT lower(address) FROM emails WHERE user_uid = person
    UNION SELECT lower(coalesce(p.before ->> 'address', p.after ->> 'address')) FROM audit a JOIN audit_payload p USING (seq)
    WHERE a.subject = person AND a.entity = 'emails' AND coalesce(p.before ->> 'address', p.after ->> 'address') IS NOT NULL
    UNION SELECT lower(address) FROM invitations WHERE accepted_by = person AND address <> ''
    UNION SELECT lower(address) FROM approvals WHERE user_uid = person AND address <> '');
  addresses := ARRAY(SELECT a FROM unnest(addresses) AS a WHERE NOT EXISTS (
    SELECT FROM emails e JOIN users u ON u.uid = e.user_uid
    WHERE lower(e.address) = a AND e.user_uid <> person AND (e.verified_at IS NOT NULL OR u.erased_at IS NULL AND a <> ALL (proved))));
  SELECT * INTO book FROM sync_people WHERE user_uid = person;
  INSERT INTO sync_erased SELECT book.sync_id, sha256(convert_to(book.source_key, 'UTF8')) WHERE book.sync_id IS NOT NULL
  ON CONFLICT DO NOTHING;
  UPDATE sync_entries e SET source_key = '', username = '', name = '', email = '', about = '', changes = '{}'
  WHERE e.uid IS NULL AND (lower(e.email) = ANY (addresses) OR lower(e.username) = lower(named)
    OR e.source_key = book.source_key AND e.run_id IN (SELECT run_id FROM sync_runs WHERE sync_id = book.sync_id));
  -- First the row: what follows from it looks for the addresses.
  UPDATE users SET first_name = '', last_name = '', status_message = '', notes = '', language = '', valid_from = NULL,
    valid_until = NULL, erased_at = gatelodge.now() WHERE uid = person;
  DELETE FROM mails WHERE lower(recipient) = ANY (addresses);
  DELETE FROM sessions WHERE user_uid = person;
  DELETE FROM tokens WHERE user_uid = person OR payload ? 'address' AND lower(payload ->> 'address') = ANY (addresses);
  DELETE FROM known_devices WHERE user_uid = person;
  DELETE FROM attempts WHERE user_uid = person;
  DELETE FROM shown_online WHERE user_uid = person;
  DELETE FROM saved_views WHERE owner = person::text;
  DELETE FROM errands WHERE user_uid = person;
  DELETE FROM account_notices WHERE user_uid = person;
  DELETE FROM approval_digests WHERE user_uid = person;
  DELETE FROM ssh_keys WHERE user_uid = person;
  DELETE FROM group_members WHERE user_uid = person;
  DELETE FROM role_grants WHERE user_uid = person;
  DELETE FROM emails WHERE user_uid = person;
  DELETE FROM login_uses WHERE login_id IN (SELECT login_id FROM logins WHERE user_uid = person);
  PERFORM blank_logins(ARRAY(SELECT login_id FROM logins WHERE user_uid = person ORDER BY login_id));
  UPDATE login_history SET reason = NULL
  WHERE reason IS NOT NULL AND login_id IN (SELECT login_id FROM logins WHERE user_uid = person);
  UPDATE sign_in_log SET address = NULL, device = '' WHERE user_uid = person;
  UPDATE delivery_log SET body = '', answer = '', request_head = '', answer_head = '' WHERE people @> ARRAY[person];
  DELETE FROM import_plan p USING import_rows r WHERE r.import_id = p.import_id AND r.line = p.line
    AND (p.uid = person OR r.username = named OR lower(r.email) = ANY (addresses));
  DELETE FROM import_addresses WHERE address = ANY (addresses);
  DELETE FROM import_rows WHERE username = named OR lower(email) = ANY (addresses);
  DELETE FROM consoles WHERE user_uid = person RETURNING database_role INTO console;
  IF console IS NOT NULL THEN
    EXECUTE format('DROP ROLE IF EXISTS %I', console);
  END IF;
  DELETE FROM audit_payload p USING audit a WHERE a.seq = p.seq AND a.subject = person;
  PERFORM erase_person(m.gone) FROM merges m WHERE m.kept = person;
  RETURN true;
END $$;

-- What was kept so that the sites could be told: a visit goes once its site knows, or after 90 days; the consents go with
-- the last one. How many people have nothing left.
CREATE FUNCTION forget_erased_visits() RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  lately uuid[] := ARRAY(SELECT uid FROM users WHERE erased_at > gatelodge.now() - interval '120 days');
  done   uuid[];
BEGIN
  DELETE FROM visits v USING users u WHERE v.user_uid = ANY (lately) AND u.uid = v.user_uid
    AND (v.told = 'erased' OR u.erased_at < gatelodge.now() - interval '90 days');
  done := ARRAY(SELECT uid FROM unnest(lately) AS uid WHERE NOT EXISTS (SELECT FROM visits v WHERE v.user_uid = uid)
                AND EXISTS (SELECT FROM consents c WHERE c.user_uid = uid) ORDER BY uid);
  PERFORM set_config('gatelodge.forgetting', 'on', true);
  DELETE FROM consents WHERE user_uid = ANY (done);
  PERFORM set_config('gatelodge.forgetting', '', true);
  DELETE FROM audit_payload p USING audit a WHERE a.seq = p.seq AND a.subject = ANY (done);
  RETURN cardinality(done);
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION forget_erased_visits(), judge_erased(bigint) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION forget_erased_visits(), judge_erased(bigint) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION judge_erased(bigint) TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
