-- Doors: sessions, tokens, mail, roles, and the books kept about them.

CREATE TABLE sessions (
  token_hash    bytea       PRIMARY KEY CHECK (length(token_hash) = 32),         -- SHA-256 of the cookie
  session_id    bigint      NOT NULL UNIQUE GENERATED ALWAYS AS IDENTITY,        -- what lists and buttons name it by
  user_uid      uuid        NOT NULL REFERENCES users,
  login_id      bigint      NOT NULL REFERENCES logins,
  auth_time     timestamptz NOT NULL DEFAULT gatelodge.now(),
  level         assurance   NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT gatelodge.now(),
  last_seen_at  timestamptz NOT NULL DEFAULT gatelodge.now(),
  expires_at    timestamptz NOT NULL,
  address       inet,
  device        text        NOT NULL DEFAULT '',
  keep          boolean     NOT NULL DEFAULT false                               -- "keep me signed in on this device"
) WITH (fillfactor = 80);
CREATE INDEX sessions_of_user ON sessions (user_uid);
CREATE INDEX sessions_seen ON sessions (last_seen_at);       -- "sign out everywhere" is DELETE … WHERE user_uid = …
CREATE TABLE session_logins (                               -- every login proved in this session (EA-36)
  token_hash  bytea       REFERENCES sessions ON DELETE CASCADE,
  login_id    bigint      REFERENCES logins,
  proved_at   timestamptz NOT NULL DEFAULT gatelodge.now(),
  PRIMARY KEY (token_hash, login_id)
);
CREATE INDEX session_logins_of_login ON session_logins (login_id, proved_at);   -- when was it last used?

CREATE TABLE tokens (                                       -- used once, by DELETE … RETURNING; purpose is part of the key
  token_hash  bytea       CHECK (length(token_hash) = 32),
  purpose     text        CHECK (purpose IN ('signup', 'reset', 'verify_email', 'invite')),
  user_uid    uuid        REFERENCES users,
  payload     jsonb       NOT NULL DEFAULT '{}',
  created_at  timestamptz NOT NULL DEFAULT gatelodge.now(),
  expires_at  timestamptz NOT NULL,
  PRIMARY KEY (token_hash, purpose),
  CHECK (expires_at - created_at <= CASE purpose WHEN 'reset' THEN interval '1 h' ELSE interval '24 h' END)
);
CREATE INDEX tokens_of_user ON tokens (user_uid, purpose);
CREATE INDEX tokens_expiry ON tokens (expires_at);

CREATE TABLE mails (                                        -- outbox; the text holds links with tokens, hence sealed
  mail_id     bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  recipient   text        NOT NULL,
  template    text        NOT NULL,
  subject     text        NOT NULL,
  sealed      bytea       NOT NULL,
  attempts    int         NOT NULL DEFAULT 0,
  retry_at    timestamptz NOT NULL DEFAULT gatelodge.now(),
  last_error  text,
  created_at  timestamptz NOT NULL DEFAULT gatelodge.now(),
  sent_at     timestamptz
);
CREATE INDEX mails_due ON mails (retry_at) WHERE sent_at IS NULL;
CREATE INDEX mails_of_recipient ON mails (lower(recipient), template, created_at);                 -- EL-07: a share a day

-- Where a person wanted to go before signing in: kept here under an opaque id, never in a URL (F9).
CREATE TABLE waiting_requests (
  request_hash  bytea       PRIMARY KEY CHECK (length(request_hash) = 32),
  site_id       int         NOT NULL REFERENCES sites,
  return_data   text        NOT NULL DEFAULT '',
  return_path   text        NOT NULL DEFAULT '',            -- the deprecated su
  created_at    timestamptz NOT NULL DEFAULT gatelodge.now(),
  expires_at    timestamptz NOT NULL DEFAULT gatelodge.now() + interval '1 h'
);
CREATE INDEX waiting_requests_expiry ON waiting_requests (expires_at);

-- Attempts are counted before a hash is computed (F5). A bucket is a keyed hash of an address block or an account.
CREATE TABLE attempts (
  bucket      bytea       PRIMARY KEY CHECK (length(bucket) = 32),
  since       timestamptz NOT NULL DEFAULT gatelodge.now(),
  tries       int         NOT NULL DEFAULT 1
) WITH (fillfactor = 70);
CREATE TABLE known_devices (                                -- a device on which the owner has signed in before
  device_hash  bytea       CHECK (length(device_hash) = 32),
  user_uid     uuid        NOT NULL REFERENCES users,
  last_at      timestamptz NOT NULL DEFAULT gatelodge.now(),
  PRIMARY KEY (user_uid, device_hash)
);

-- Who came in and who was stopped where. What was typed stands here only as a keyed hash (EL-05). No audit, no NOTIFY.
CREATE TABLE sign_in_log (
  entry_id    bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  at          timestamptz NOT NULL DEFAULT gatelodge.now(),
  result      text        NOT NULL CHECK (result IN ('came_in', 'no_match', 'throttled', 'stopped', 'signed_out')),
  gate        text,                                         -- where a person was stopped
  user_uid    uuid,                                         -- the matched person, if there was one
  typed       bytea,                                        -- keyed hash, where nobody matched
  site_id     int,
  address     inet,
  device      text        NOT NULL DEFAULT ''
);
CREATE INDEX sign_in_log_at ON sign_in_log (at);
CREATE INDEX sign_in_log_of_user ON sign_in_log (user_uid, at);
CREATE INDEX sign_in_log_of_site ON sign_in_log (site_id, at);

CREATE TABLE roles (role text PRIMARY KEY);
INSERT INTO roles VALUES ('owner'), ('administrator'), ('helpdesk'), ('site_owner'), ('auditor');
CREATE TABLE role_grants (
  user_uid  uuid NOT NULL REFERENCES users,
  role      text NOT NULL REFERENCES roles,
  site_id   int  REFERENCES sites CHECK ((role = 'site_owner') = (site_id IS NOT NULL)),
  UNIQUE NULLS NOT DISTINCT (user_uid, role, site_id)
);

-- An owner who can still sign in must remain. The lock on the role's row makes two removals queue up, so the second
-- one counts after the first has committed. Nothing is locked unless an owner is touched.
CREATE FUNCTION owner_remains() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_table_name <> 'role_grants' AND tg_table_name <> 'authorities' AND NOT EXISTS
     (SELECT FROM role_grants WHERE role = 'owner'
      AND user_uid = (to_jsonb(old) ->> CASE tg_table_name WHEN 'users' THEN 'uid' ELSE 'user_uid' END)::uuid) THEN
    RETURN NULL;
  END IF;
  PERFORM FROM roles WHERE role = 'owner' FOR UPDATE;
  IF NOT EXISTS (SELECT FROM role_grants g JOIN users u ON u.uid = g.user_uid JOIN logins l USING (user_uid)
                 JOIN authorities a USING (authority_id)
                 WHERE g.role = 'owner' AND u.status = 'active' AND u.deleted_at IS NULL
                   AND l.state = 'validated' AND a.enabled) THEN
    RAISE EXCEPTION 'no owner who can sign in would remain'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'owner_remains';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER owner_remains AFTER UPDATE OR DELETE ON role_grants FOR EACH ROW
  WHEN (old.role = 'owner') EXECUTE FUNCTION owner_remains();
CREATE TRIGGER owner_remains AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.status = 'active' AND new.status <> 'active' OR old.deleted_at IS NULL AND new.deleted_at IS NOT NULL)
  EXECUTE FUNCTION owner_remains();
CREATE TRIGGER owner_remains AFTER UPDATE ON logins FOR EACH ROW
  WHEN (old.state = 'validated' AND new.state <> 'validated') EXECUTE FUNCTION owner_remains();
CREATE TRIGGER owner_remains_del AFTER DELETE ON logins FOR EACH ROW
  WHEN (old.state = 'validated') EXECUTE FUNCTION owner_remains();
CREATE TRIGGER owner_remains AFTER UPDATE ON authorities FOR EACH ROW
  WHEN (old.enabled AND NOT new.enabled) EXECUTE FUNCTION owner_remains();

-- Every node forgets an ended session at once (F7): snapshots drop what is named here; '' names them all.
CREATE FUNCTION sessions_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM old_rows) > 50 THEN
    PERFORM pg_notify('gatelodge_sessions', '');
  ELSE
    PERFORM pg_notify('gatelodge_sessions', encode(token_hash, 'hex')) FROM old_rows;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ended AFTER DELETE ON sessions REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION sessions_ended();

-- Suspension and deletion end every session in the same transaction, whoever writes the row; deletion takes the mailed
-- links along. A session is inserted under FOR SHARE on its user, so none can slip in behind this.
CREATE FUNCTION sessions_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM sessions WHERE user_uid = new.uid;
  IF new.deleted_at IS NOT NULL THEN
    DELETE FROM tokens WHERE user_uid = new.uid;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_end AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.status = 'active' AND new.status <> 'active' OR old.deleted_at IS NULL AND new.deleted_at IS NOT NULL)
  EXECUTE FUNCTION sessions_end();
