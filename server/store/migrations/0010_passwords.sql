-- Passwords: what a new one must be, per authority; when the present one was set; which ones went before; and who must
-- choose another (EL-09, EA-25).

-- By server/domain/password_policy.h; what is missing has the default there.
ALTER TABLE authorities ADD password_policy jsonb NOT NULL DEFAULT '{}'
  CONSTRAINT authorities_password_policy_object CHECK (jsonb_typeof(password_policy) = 'object');

-- Until now the least length was a setting of the house.
UPDATE authorities SET password_policy = jsonb_build_object('least_length', s.value)
FROM settings s WHERE authority_id = 1 AND s.name = 'password_length';
DELETE FROM settings WHERE name = 'password_length';

CREATE FUNCTION policy_number(policy jsonb, name text, otherwise int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$SELECT CASE WHEN jsonb_typeof(policy -> name) = 'number' THEN (policy ->> name)::numeric::int ELSE otherwise END$$;

ALTER TABLE logins
  ADD credential_changed_at timestamptz NOT NULL DEFAULT gatelodge.now(),
  ADD must_change           text CHECK (must_change IN ('given', 'asked', 'second_factor_gone'));

-- The audit knows when a password was set; a better hash of the same one, written by the system, was no change.
UPDATE logins l SET credential_changed_at = coalesce(
  (SELECT max(a.at) FROM audit a JOIN audit_payload p USING (seq)
   WHERE a.entity = 'logins' AND a.key = l.login_id::text AND a.actor <> 'system' AND jsonb_exists(p.after, 'credential')),
  l.created_at);
-- Whose password will expire soon.
CREATE INDEX logins_password_age ON logins (authority_id, credential_changed_at) WHERE kind = 'password';

-- Hashes of earlier passwords, the present one not among them: not in the audit, and no more of them than the policy asks
-- for.
CREATE TABLE password_history (
  entry_id    bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  login_id    bigint      NOT NULL REFERENCES logins ON DELETE CASCADE,
  credential  text        NOT NULL,
  at          timestamptz NOT NULL DEFAULT gatelodge.now()   -- when it was given up
);
CREATE INDEX password_history_of_login ON password_history (login_id, entry_id);

-- That a password will expire at this time was mailed.
CREATE TABLE password_notices (
  login_id    bigint      PRIMARY KEY REFERENCES logins ON DELETE CASCADE,
  expires_at  timestamptz NOT NULL,
  sent_at     timestamptz NOT NULL DEFAULT gatelodge.now()
);

-- Whoever writes a new credential moves the revision; a better hash of the same password does not. The history's depth
-- counts the present one, so one less is kept.
CREATE FUNCTION credential_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  kept int := (SELECT policy_number(password_policy, 'history', 0) - 1 FROM authorities WHERE authority_id = old.authority_id);
BEGIN
  new.credential_changed_at := gatelodge.now();
  IF old.kind = 'password' AND old.credential IS NOT NULL AND kept > 0 THEN
    INSERT INTO password_history (login_id, credential) VALUES (old.login_id, old.credential);
  END IF;
  DELETE FROM password_history WHERE entry_id IN
    (SELECT entry_id FROM password_history WHERE login_id = old.login_id ORDER BY entry_id DESC OFFSET greatest(kept, 0));
  RETURN new;
END $$;
CREATE TRIGGER credential_changes BEFORE UPDATE ON logins FOR EACH ROW
  WHEN (old.credential IS DISTINCT FROM new.credential AND old.revision <> new.revision)
  EXECUTE FUNCTION credential_changes();

-- A policy that asks for fewer throws the others away at once.
CREATE FUNCTION history_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM password_history WHERE entry_id IN
    (SELECT entry_id FROM (SELECT entry_id, row_number() OVER (PARTITION BY h.login_id ORDER BY entry_id DESC) AS place
                           FROM password_history h JOIN logins l USING (login_id) WHERE l.authority_id = new.authority_id) kept
     WHERE place > policy_number(new.password_policy, 'history', 0) - 1);
  RETURN NULL;
END $$;
CREATE TRIGGER history_follows AFTER UPDATE ON authorities FOR EACH ROW
  WHEN (old.password_policy IS DISTINCT FROM new.password_policy) EXECUTE FUNCTION history_follows();

-- Columns that came after 0006 are audited too: the table's function is written anew.
CREATE FUNCTION audit_again(tab regclass, keys text[], subject text, secrets text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE name text := (SELECT relname FROM pg_class WHERE oid = tab);
BEGIN
  EXECUTE format('DROP TRIGGER audit_i ON %1$I; DROP TRIGGER audit_d ON %1$I; DROP TRIGGER audit_u ON %1$I;
                  DROP FUNCTION audit_%1$s()', name);
  PERFORM audit_table(tab, keys, subject, secrets);
END $$;
SELECT audit_again('authorities', '{authority_id}', NULL), audit_again('logins', '{login_id}', 'user_uid', '{credential}');

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON password_history, password_notices TO gatelodge_server;
    GRANT SELECT ON password_notices TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT (credential_changed_at, must_change) ON logins TO gatelodge_admin, gatelodge_auditor;
  END IF;
END $$;
