-- Whoever signs up and waits for approval has an entry at the registration authority already. Of those that the house
-- itself has made, which is theirs: whoever is not let in loses it again. Entries that were there before stand not here.
CREATE TABLE made_elsewhere (
  user_uid      uuid  PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  authority_id  int   NOT NULL REFERENCES authorities,
  identity      text  NOT NULL, -- by which the authority tells people apart: a name may be somebody else's by now
  account       text  NOT NULL
);

-- A directory may be away: the server tries again, later and later.
ALTER TABLE errands
  ADD COLUMN authority_id int REFERENCES authorities, ADD COLUMN identity text, ADD COLUMN account text,
  ADD COLUMN tries int NOT NULL DEFAULT 0,
  DROP CONSTRAINT errands_kind_check, DROP CONSTRAINT errands_about;
ALTER TABLE errands
  ADD CONSTRAINT errands_kind CHECK (kind IN ('reset_link', 'verification', 'invitation', 'forgive', 'forgive_address', 'take_back')),
  ADD CONSTRAINT errands_about CHECK (CASE kind WHEN 'invitation' THEN invitation_id IS NOT NULL WHEN 'forgive_address' THEN address IS NOT NULL
    WHEN 'verification' THEN user_uid IS NOT NULL AND email_id IS NOT NULL
    WHEN 'take_back' THEN num_nulls(authority_id, identity, account) = 0 ELSE user_uid IS NOT NULL END),
  ADD CONSTRAINT errands_take_back CHECK (kind = 'take_back' OR num_nonnulls(authority_id, identity, account) = 0);

-- Nobody was let in: the entry goes, as soon as the server comes to it. To be called before the person is forgotten.
CREATE FUNCTION take_back_made(person uuid) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  WITH gone AS (DELETE FROM made_elsewhere m USING users u
                WHERE m.user_uid = person AND u.uid = person AND u.status = 'pending' AND u.deleted_at IS NULL
                RETURNING m.authority_id, m.identity, m.account),
       left_over AS (INSERT INTO errands (kind, authority_id, identity, account) SELECT 'take_back', * FROM gone RETURNING 1)
  SELECT count(*)::int FROM left_over
$$;

-- Whoever is let in keeps it. Who is erased while they wait never was let in: it goes, and no word of them stays here.
CREATE FUNCTION keep_made() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  WITH gone AS (DELETE FROM made_elsewhere WHERE user_uid = new.uid RETURNING authority_id, identity, account)
  INSERT INTO errands (kind, authority_id, identity, account) SELECT 'take_back', * FROM gone WHERE new.erased_at IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_made AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.status = 'pending' AND (new.status <> 'pending' OR new.erased_at IS NOT NULL)) EXECUTE FUNCTION keep_made();

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION take_back_made(uuid), keep_made() FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, DELETE ON made_elsewhere TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION take_back_made(uuid) TO gatelodge_server, gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION take_back_made(uuid) TO gatelodge_administrator;
  END IF;
END $$;
