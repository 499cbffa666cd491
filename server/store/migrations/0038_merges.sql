-- Two accounts of one person become one. The one that goes lies in the recycle bin, with its uid and its username, and
-- points to the one that stays; sites that know it are told that it is suspended. Consents are not carried over: only the
-- person gives one. Passwords are not replaced. The source that keeps the one that goes keeps the other from then on.

CREATE TABLE merges (
  gone  uuid         PRIMARY KEY REFERENCES users,
  kept  uuid         NOT NULL REFERENCES users CHECK (kept <> gone),
  at    timestamptz  NOT NULL DEFAULT gatelodge.now(),
  source_moved  boolean  NOT NULL DEFAULT false             -- the place in the book of a synchronisation
);
CREATE INDEX merges_into ON merges (kept);
SELECT audit_table('merges', '{gone}', 'gone');

-- With the merge it comes over, and goes back with whoever takes the merge back.
CREATE FUNCTION source_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_op <> 'INSERT' AND old.source_moved THEN
    UPDATE sync_people SET user_uid = old.gone, taken = NULL WHERE user_uid = old.kept AND NOT EXISTS (SELECT FROM sync_people WHERE user_uid = old.gone);
  END IF;
  IF tg_op <> 'DELETE' AND new.source_moved THEN
    UPDATE sync_people SET user_uid = new.kept, taken = NULL WHERE user_uid = new.gone AND NOT EXISTS (SELECT FROM sync_people WHERE user_uid = new.kept);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER source_follows AFTER INSERT OR UPDATE OR DELETE ON merges FOR EACH ROW EXECUTE FUNCTION source_follows();

-- How much has come over, by kind.
CREATE FUNCTION merge_people(keeps uuid, goes uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  addresses int; ways int; keys int; joined int; named int;
  has_main      boolean;
  has_password  boolean;
  held          text[];
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT (i_am('{owner,administrator}') AND i_command(keeps) AND i_command(goes)) THEN
    RAISE EXCEPTION 'users % and % are not theirs to merge', keeps, goes USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'stays_below';
  END IF;
  PERFORM FROM users WHERE uid IN (keeps, goes) AND deleted_at IS NULL ORDER BY uid FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM users WHERE uid IN (keeps, goes) AND deleted_at IS NULL) <> 2 THEN
    RAISE EXCEPTION 'two people who are here are needed' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'merges_need_two';
  END IF;
  IF EXISTS (SELECT FROM role_grants WHERE user_uid = goes) AND starts_with(session_user, 'gatelodge_console_') AND NOT i_am('{owner}') THEN
    RAISE EXCEPTION 'only an owner gives roles' USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'stays_below';
  END IF;

  IF EXISTS (SELECT FROM sync_people WHERE user_uid = goes AND gone_at IS NULL) AND EXISTS (SELECT FROM sync_people WHERE user_uid = keeps) THEN
    RAISE EXCEPTION 'a synchronisation keeps both' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'merges_one_source';
  END IF;
  INSERT INTO merges (gone, kept, source_moved)
  VALUES (goes, keeps, EXISTS (SELECT FROM sync_people WHERE user_uid = goes) AND NOT EXISTS (SELECT FROM sync_people WHERE user_uid = keeps))
  ON CONFLICT (gone) DO UPDATE SET kept = excluded.kept, at = gatelodge.now(), source_moved = merges.source_moved OR excluded.source_moved;
  held := coalesce((SELECT fields FROM held_by_source(keeps)), '{}');

  -- One claim on an address is enough, and what is proved wins.
  DELETE FROM emails e WHERE e.user_uid IN (keeps, goes) AND e.verified_at IS NULL AND EXISTS
    (SELECT FROM emails o WHERE o.user_uid IN (keeps, goes) AND lower(o.address) = lower(e.address)
     AND (o.verified_at IS NOT NULL OR o.user_uid = keeps AND e.user_uid = goes));
  has_main := EXISTS (SELECT FROM emails WHERE user_uid = keeps AND is_primary);
  UPDATE emails SET user_uid = keeps, is_primary = is_primary AND NOT has_main WHERE user_uid = goes;
  GET DIAGNOSTICS addresses = ROW_COUNT;

  has_password := EXISTS (SELECT FROM logins WHERE user_uid = keeps AND authority_id = 1 AND kind = 'password' AND removed_at IS NULL);
  UPDATE logins SET user_uid = keeps, revision = revision + 1,
    identity = CASE WHEN authority_id = 1 AND kind = 'password' THEN (SELECT username FROM users WHERE uid = keeps) ELSE identity END
  WHERE user_uid = goes AND removed_at IS NULL AND kind <> 'totp' AND NOT (authority_id = 1 AND kind = 'password' AND has_password);
  GET DIAGNOSTICS ways = ROW_COUNT;

  UPDATE ssh_keys k SET user_uid = keeps WHERE k.user_uid = goes AND split_part(k.key, ' ', 2) <> ALL (ARRAY(
    SELECT split_part(o.key, ' ', 2) FROM ssh_keys o WHERE o.user_uid = keeps));
  GET DIAGNOSTICS keys = ROW_COUNT;
  INSERT INTO group_members (group_id, user_uid) SELECT group_id, keeps FROM group_members WHERE user_uid = goes ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS joined = ROW_COUNT;
  INSERT INTO role_grants (user_uid, role, site_id) SELECT keeps, role, site_id FROM role_grants WHERE user_uid = goes ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS named = ROW_COUNT;

  UPDATE users u SET first_name = CASE WHEN u.first_name = '' AND 'first_name' <> ALL (held) THEN g.first_name ELSE u.first_name END,
    last_name = CASE WHEN u.last_name = '' AND 'last_name' <> ALL (held) THEN g.last_name ELSE u.last_name END,
    language = CASE u.language WHEN '' THEN g.language ELSE u.language END,
    notes = CASE WHEN 'notes' = ANY (held) THEN u.notes ELSE left(concat_ws(E'\n', nullif(u.notes, ''), nullif(g.notes, '')), 10000) END
  FROM users g WHERE u.uid = keeps AND g.uid = goes;
  UPDATE users SET deleted_at = gatelodge.now() WHERE uid = goes;
  RETURN jsonb_build_object('addresses', addresses, 'logins', ways, 'keys', keys, 'groups', joined, 'roles', named);
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION merge_people(uuid, uuid) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON merges TO gatelodge_server;
    GRANT SELECT, DELETE ON merges TO gatelodge_admin;
    GRANT SELECT ON merges TO gatelodge_auditor;
    GRANT EXECUTE ON FUNCTION merge_people(uuid, uuid) TO gatelodge_server, gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT SELECT ON merges TO gatelodge_helpdesk;
    GRANT SELECT, DELETE ON merges TO gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION merge_people(uuid, uuid) TO gatelodge_administrator;
  END IF;
END $$;
