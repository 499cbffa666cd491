-- What a session stands on (EA-33, EA-36, F7), and who lets other members see that they are here (EA-27).

-- A login that is lost ends the sessions that only it has proved, whoever takes it away. A session in which another
-- valid login was proved goes on by that one, and is as old as that proof. A session is inserted under FOR SHARE on its
-- login, so none can slip in behind this.
CREATE INDEX sessions_of_login ON sessions (login_id);
CREATE FUNCTION login_lost() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE sessions s SET login_id = other.login_id, auth_time = least(s.auth_time, other.proved_at)
  FROM (SELECT DISTINCT ON (p.token_hash) p.token_hash, p.login_id, p.proved_at
        FROM sessions h JOIN session_logins p USING (token_hash) JOIN logins l ON l.login_id = p.login_id
        WHERE h.login_id = new.login_id AND p.login_id <> new.login_id AND l.user_uid = h.user_uid
          AND l.state = 'validated' AND coalesce(l.expires_at > gatelodge.now(), true)
        ORDER BY p.token_hash, p.proved_at DESC) other
  WHERE s.token_hash = other.token_hash;
  DELETE FROM sessions WHERE login_id = new.login_id;
  RETURN NULL;
END $$;
CREATE TRIGGER login_lost AFTER UPDATE ON logins FOR EACH ROW
  WHEN (old.state = 'validated' AND new.state <> 'validated') EXECUTE FUNCTION login_lost();

-- Everybody else stays unseen. No audit: it is nobody's business but theirs.
CREATE TABLE shown_online (
  user_uid  uuid         PRIMARY KEY REFERENCES users,
  since     timestamptz  NOT NULL DEFAULT gatelodge.now()
);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, DELETE ON shown_online TO gatelodge_server;
    GRANT SELECT ON shown_online TO gatelodge_admin, gatelodge_auditor;
  END IF;
END $$;
