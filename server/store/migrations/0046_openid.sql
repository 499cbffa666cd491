-- The house as an OpenID provider (OpenID Connect Core 1.0, OAuth 2.1): sites that speak it, the keys it signs with, and
-- what people have let sites have. Gates, consents and visits are those of every site (0003, 0007).

-- How a site speaks OpenID Connect; a site without a row does not. It may speak the community protocol beside it.
CREATE TABLE openid_clients (
  site_id             int          PRIMARY KEY REFERENCES sites,
  client_id           text         NOT NULL CHECK (client_id ~ '^[A-Za-z0-9._~-]{1,100}$'),
  enabled             boolean      NOT NULL DEFAULT true,
  -- token_endpoint_auth_method (Core §9): none is a public client
  proof               text         NOT NULL DEFAULT 'client_secret_basic'
                      CHECK (proof IN ('none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt')),
  client_keys         jsonb        CHECK (jsonb_typeof(client_keys -> 'keys') = 'array' AND length(client_keys::text) <= 20000), -- a JWK set
  needs_challenge     boolean      NOT NULL DEFAULT true,   -- PKCE; false: a nonce does instead (RFC 9700 §2.1.1)
  needs_pushed        boolean      NOT NULL DEFAULT false,  -- only requests that were pushed (RFC 9126 §6)
  id_token_alg        text         NOT NULL DEFAULT 'RS256' CHECK (id_token_alg IN ('RS256', 'ES256', 'EdDSA')),
  redirect_addresses  text[]       NOT NULL DEFAULT '{}' CHECK (cardinality(redirect_addresses) <= 50),
  logout_addresses    text[]       NOT NULL DEFAULT '{}' CHECK (cardinality(logout_addresses) <= 50),   -- post_logout_redirect_uris
  logout_notice       text         CHECK (logout_notice ~ '^https?://[^\s#]+$'),                        -- backchannel_logout_uri
  scopes              text[]       NOT NULL DEFAULT '{openid,profile,email}'
                      CHECK (scopes <@ '{openid,profile,email,groups,offline_access}' AND 'openid' = ANY (scopes)),
  may_use_devices     boolean      NOT NULL DEFAULT false,  -- RFC 8628
  is_service          boolean      NOT NULL DEFAULT false,  -- client credentials: acts for itself
  claims              jsonb        NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(claims) = 'array' AND length(claims::text) <= 20000),
  access_minutes      int          NOT NULL DEFAULT 10 CHECK (access_minutes BETWEEN 1 AND 1440),
  refresh_days        int          NOT NULL DEFAULT 30 CHECK (refresh_days BETWEEN 1 AND 366),
  revision            bigint       NOT NULL DEFAULT 1,
  CONSTRAINT openid_clients_client_id UNIQUE (client_id),
  CONSTRAINT openid_clients_public_challenge CHECK (proof <> 'none' OR needs_challenge),
  CONSTRAINT openid_clients_public_service CHECK (proof <> 'none' OR NOT is_service),
  CONSTRAINT openid_clients_own_keys CHECK (proof <> 'private_key_jwt' OR client_keys IS NOT NULL)
);
CREATE TRIGGER count_revision BEFORE UPDATE ON openid_clients FOR EACH ROW EXECUTE FUNCTION count_revision();
SELECT audit_table('openid_clients', '{site_id}', NULL);

-- A client's secrets: 256 random bits, hence a plain hash. Two while one follows the other.
CREATE TABLE openid_secrets (
  secret_id   int          PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  site_id     int          NOT NULL REFERENCES openid_clients ON DELETE CASCADE,
  hash        bytea        NOT NULL UNIQUE CHECK (length(hash) = 32),      -- SHA-256
  beginning   text         NOT NULL CHECK (length(beginning) BETWEEN 4 AND 12),
  made_at     timestamptz  NOT NULL DEFAULT gatelodge.now(),
  ends_at     timestamptz
);
CREATE INDEX openid_secrets_of ON openid_secrets (site_id);
SELECT audit_table('openid_secrets', '{secret_id}', NULL, '{hash}');
CREATE FUNCTION two_secrets_at_most() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM openid_clients WHERE site_id = new.site_id FOR UPDATE;
  IF (SELECT count(*) FROM openid_secrets WHERE site_id = new.site_id AND coalesce(ends_at > gatelodge.now(), true)) > 2 THEN
    RAISE EXCEPTION 'site % has two secrets already', new.site_id
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'openid_secrets_two';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER two_at_most AFTER INSERT ON openid_secrets FOR EACH ROW EXECUTE FUNCTION two_secrets_at_most();

-- What the house signs with. A key is published a day before it signs and until the last token that it signed has ended,
-- so that nobody meets a token whose key they could not have read.
CREATE TABLE openid_keys (
  kid             text         PRIMARY KEY CHECK (kid ~ '^[A-Za-z0-9_-]{8,60}$'),       -- RFC 7638 thumbprint
  alg             text         NOT NULL CHECK (alg IN ('RS256', 'ES256', 'EdDSA')),
  public_key      jsonb        NOT NULL CHECK (NOT jsonb_exists_any(public_key, '{d,p,q,dp,dq,qi,k}')),
  sealed          bytea        NOT NULL,                                               -- PKCS#8, sealed to the vault
  made_at         timestamptz  NOT NULL DEFAULT gatelodge.now(),
  signs_from      timestamptz  NOT NULL,
  signs_until     timestamptz,                                                         -- when its successor began
  published_until timestamptz,
  CONSTRAINT openid_keys_order CHECK (signs_until >= signs_from)
);
CREATE INDEX openid_keys_now ON openid_keys (alg, signs_from);
SELECT audit_table('openid_keys', '{kid}', NULL, '{sealed}');

-- A request that waits for its person to sign in (F9), that was pushed and has not begun (RFC 9126), that asks to sign
-- somebody out, or that lets a device in (RFC 8628): the parameters, as they came and were found in order. Where somebody is
-- asked whether they share, their answer is kept with the request: it is good for this one, and for them alone.
ALTER TABLE waiting_requests ADD COLUMN openid jsonb CHECK (jsonb_typeof(openid) = 'object' AND length(openid::text) <= 40000),
                             ADD COLUMN openid_way text CHECK (openid_way IN ('authorize', 'pushed', 'logout', 'device')),
                             ADD COLUMN pushed boolean NOT NULL DEFAULT false,   -- by the site's server, once
                             ADD COLUMN agreed boolean,
                             ADD COLUMN answered_by uuid,
  ADD CONSTRAINT waiting_requests_openid CHECK ((openid IS NULL) = (openid_way IS NULL)),
  ADD CONSTRAINT waiting_requests_answer CHECK ((agreed IS NULL) = (answered_by IS NULL));

-- What a person let a site have at one sign-in, and everything that came of it: the code, and the family of its tokens. A
-- code or refresh token that is used twice ends the whole of it (RFC 9700 §4.14). No audit and no NOTIFY: it is busy.
CREATE TABLE openid_grants (
  grant_id          bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  site_id           int          NOT NULL REFERENCES sites,
  user_uid          uuid         NOT NULL REFERENCES users,
  session_id        bigint,                                 -- the session it was given in, while there is one
  scopes            text[]       NOT NULL,
  wanted            jsonb,                                  -- the parameter claims (Core §5.5)
  nonce             text         NOT NULL DEFAULT '' CHECK (length(nonce) <= 1000),
  auth_time         timestamptz  NOT NULL,
  level             assurance    NOT NULL,
  method            text         NOT NULL DEFAULT '',       -- the kind of the login
  code_hash         bytea        CHECK (length(code_hash) = 32),
  redirect_address  text         NOT NULL DEFAULT '',
  challenge         text         NOT NULL DEFAULT '' CHECK (length(challenge) <= 128),
  code_ends_at      timestamptz,
  code_used_at      timestamptz,
  made_at           timestamptz  NOT NULL DEFAULT gatelodge.now(),
  ended_at          timestamptz,
  ended_why         text         CHECK (ended_why IN ('signed_out', 'withdrawn', 'revoked', 'code_reused', 'refresh_reused', 'closed', 'password', 'administrator')),
  CONSTRAINT openid_grants_ended CHECK ((ended_at IS NULL) = (ended_why IS NULL))
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX openid_grants_code ON openid_grants (code_hash) WHERE code_hash IS NOT NULL;
CREATE INDEX openid_grants_of_session ON openid_grants (session_id) WHERE session_id IS NOT NULL AND ended_at IS NULL;
CREATE INDEX openid_grants_of_user ON openid_grants (user_uid, site_id);
CREATE INDEX openid_grants_old ON openid_grants (made_at);

CREATE TABLE openid_refresh_tokens (
  hash        bytea        PRIMARY KEY CHECK (length(hash) = 32),
  grant_id    bigint       NOT NULL REFERENCES openid_grants ON DELETE CASCADE,
  made_at     timestamptz  NOT NULL DEFAULT gatelodge.now(),
  ends_at     timestamptz  NOT NULL,
  used_at     timestamptz                                   -- exchanged for the next one
);
CREATE INDEX openid_refresh_tokens_of ON openid_refresh_tokens (grant_id);
CREATE INDEX openid_refresh_tokens_used ON openid_refresh_tokens (ends_at) WHERE used_at IS NOT NULL;

-- Single access tokens that were taken back before they end (RFC 7009), and the assertions of clients that were seen
-- (RFC 7523 §3): both only until their end.
CREATE TABLE openid_spent (
  kind      text         NOT NULL CHECK (kind IN ('access', 'assertion')),
  hash      bytea        NOT NULL CHECK (length(hash) = 32),
  ends_at   timestamptz  NOT NULL,
  PRIMARY KEY (kind, hash)
);
CREATE INDEX openid_spent_ends ON openid_spent (ends_at);

-- Devices that wait for their person (RFC 8628).
CREATE TABLE openid_devices (
  device_hash  bytea        PRIMARY KEY CHECK (length(device_hash) = 32),
  user_code    text         NOT NULL CHECK (user_code ~ '^[BCDFGHJKLMNPQRSTVWXZ]{8}$'),
  site_id      int          NOT NULL REFERENCES sites,
  scopes       text[]       NOT NULL,
  state        text         NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'allowed', 'denied', 'used')),
  grant_id     bigint       REFERENCES openid_grants ON DELETE CASCADE,
  polled_at    timestamptz,
  pause        int          NOT NULL DEFAULT 5,             -- seconds between two polls; more after slow_down
  made_at      timestamptz  NOT NULL DEFAULT gatelodge.now(),
  ends_at      timestamptz  NOT NULL DEFAULT gatelodge.now() + interval '10 min',
  CONSTRAINT openid_devices_user_code UNIQUE (user_code),
  CONSTRAINT openid_devices_allowed CHECK (state NOT IN ('allowed', 'used') OR grant_id IS NOT NULL)
);
CREATE INDEX openid_devices_ends ON openid_devices (ends_at);
CREATE INDEX openid_devices_grant ON openid_devices (grant_id) WHERE grant_id IS NOT NULL;

-- Whom sites are to be told of that they have signed out (Back-Channel Logout 1.0).
CREATE TABLE openid_logouts (
  logout_id   bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  site_id     int          NOT NULL REFERENCES sites,
  user_uid    uuid         NOT NULL REFERENCES users,
  session_id  bigint       NOT NULL,
  made_at     timestamptz  NOT NULL DEFAULT gatelodge.now(),
  attempts    int          NOT NULL DEFAULT 0,
  retry_at    timestamptz  NOT NULL DEFAULT gatelodge.now(),
  trouble     text         NOT NULL DEFAULT '' CHECK (length(trouble) <= 400),
  CONSTRAINT openid_logouts_once UNIQUE (session_id, site_id)
);
CREATE INDEX openid_logouts_due ON openid_logouts (retry_at);

-- A session that ends, by whatever way, ends what was given in it, and the sites are told. Only what was given for longer
-- (offline_access) stays.
CREATE FUNCTION session_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  -- Behind whoever exchanges a code just now: the next statement sees what came of it. In one order, so that none meet in a circle.
  PERFORM FROM openid_grants g JOIN old_rows o USING (session_id) WHERE g.ended_at IS NULL ORDER BY g.grant_id FOR UPDATE OF g;
  INSERT INTO openid_logouts (site_id, user_uid, session_id)
  SELECT DISTINCT g.site_id, g.user_uid, g.session_id
  FROM openid_grants g JOIN old_rows o USING (session_id) JOIN openid_clients c USING (site_id)
  WHERE g.ended_at IS NULL AND g.code_used_at IS NOT NULL AND c.enabled AND c.logout_notice IS NOT NULL
  ORDER BY g.session_id, g.site_id
  ON CONFLICT ON CONSTRAINT openid_logouts_once DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('gatelodge_errands', ''); END IF;
  UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = 'signed_out'
  FROM old_rows o WHERE g.session_id = o.session_id AND g.ended_at IS NULL AND NOT 'offline_access' = ANY (g.scopes);
  RETURN NULL;
END $$;
CREATE TRIGGER ends_grants AFTER DELETE ON sessions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION session_ends_grants();

-- Snapshots have of a session when and how it was proved: proved again, it is forgotten like an ended one, and read anew.
CREATE FUNCTION session_proved_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gatelodge_sessions', encode(new.token_hash, 'hex'));
  RETURN NULL;
END $$;
CREATE TRIGGER proved_again AFTER UPDATE ON sessions FOR EACH ROW
  WHEN (new.auth_time IS DISTINCT FROM old.auth_time OR new.level IS DISTINCT FROM old.level OR new.login_id IS DISTINCT FROM old.login_id)
  EXECUTE FUNCTION session_proved_again();

-- A consent that is withdrawn, an account that is closed, a password that is new: nothing that was given before holds.
-- While the session goes on, its end would tell the sites nothing of what has ended before it: they are told now.
CREATE FUNCTION end_grants(person uuid, org int, why text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM openid_grants g JOIN sites s USING (site_id) WHERE g.user_uid = person AND (org IS NULL OR s.org_id = org) AND g.ended_at IS NULL
    ORDER BY g.grant_id FOR UPDATE OF g;
  INSERT INTO openid_logouts (site_id, user_uid, session_id)
  SELECT DISTINCT g.site_id, g.user_uid, g.session_id
  FROM openid_grants g JOIN sites s USING (site_id) JOIN openid_clients c USING (site_id) JOIN sessions n USING (session_id)
  WHERE g.user_uid = person AND (org IS NULL OR s.org_id = org) AND g.ended_at IS NULL AND g.code_used_at IS NOT NULL
    AND c.enabled AND c.logout_notice IS NOT NULL
  ORDER BY g.session_id, g.site_id
  ON CONFLICT ON CONSTRAINT openid_logouts_once DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('gatelodge_errands', ''); END IF;
  UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = why
  FROM sites s WHERE s.site_id = g.site_id AND g.user_uid = person AND (org IS NULL OR s.org_id = org) AND g.ended_at IS NULL;
END $$;
REVOKE EXECUTE ON FUNCTION end_grants(uuid, int, text) FROM PUBLIC;
CREATE TRIGGER stays_ended BEFORE UPDATE ON openid_grants FOR EACH ROW
  WHEN (old.ended_at IS NOT NULL AND (new.ended_at IS DISTINCT FROM old.ended_at OR new.ended_why IS DISTINCT FROM old.ended_why))
  EXECUTE FUNCTION refuse('what has ended stays ended');
CREATE FUNCTION consent_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM end_grants(new.user_uid, new.org_id, 'withdrawn');
  RETURN NULL;
END $$;
CREATE TRIGGER ends_grants AFTER INSERT ON consents FOR EACH ROW WHEN (NOT new.given) EXECUTE FUNCTION consent_ends_grants();
CREATE FUNCTION closing_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF new.erased_at IS NOT NULL THEN
    DELETE FROM openid_logouts WHERE user_uid = new.uid;
    DELETE FROM openid_grants WHERE user_uid = new.uid;
  ELSE
    PERFORM end_grants(new.uid, NULL, 'closed');
  END IF;
  RETURN NULL;
END $$;
-- By its name behind sessions_end: the sessions go first, and their sites are told.
CREATE TRIGGER then_ends_grants AFTER UPDATE ON users FOR EACH ROW
  WHEN (new.status <> 'active' AND old.status = 'active' OR new.deleted_at IS NOT NULL AND old.deleted_at IS NULL
        OR new.erased_at IS NOT NULL AND old.erased_at IS NULL)
  EXECUTE FUNCTION closing_ends_grants();
CREATE FUNCTION password_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = 'password'
  WHERE g.user_uid = new.user_uid AND g.ended_at IS NULL AND 'offline_access' = ANY (g.scopes)
    AND NOT EXISTS (SELECT FROM sessions s WHERE s.session_id = g.session_id);
  RETURN NULL;
END $$;
CREATE TRIGGER ends_grants AFTER UPDATE ON logins FOR EACH ROW
  WHEN (new.kind = 'password' AND new.credential_changed_at IS DISTINCT FROM old.credential_changed_at)
  EXECUTE FUNCTION password_ends_grants();

-- Other names for people at an organisation's sites: its own name of each, which no other organisation can compare (Core §8.1).
ALTER TABLE orgs ADD COLUMN pairwise boolean NOT NULL DEFAULT false;
SELECT audit_again('orgs', '{org_id}', NULL);

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    RETURN;
  END IF;
  GRANT SELECT, INSERT, UPDATE, DELETE ON openid_clients, openid_secrets, openid_keys, openid_grants, openid_refresh_tokens, openid_spent,
    openid_devices, openid_logouts TO gatelodge_server;
  GRANT SELECT ON openid_clients TO gatelodge_admin, gatelodge_auditor;
  GRANT SELECT (secret_id, site_id, beginning, made_at, ends_at) ON openid_secrets TO gatelodge_admin, gatelodge_auditor;
  GRANT SELECT (kid, alg, public_key, made_at, signs_from, signs_until, published_until) ON openid_keys TO gatelodge_admin, gatelodge_auditor;
  GRANT SELECT (grant_id, site_id, user_uid, session_id, scopes, auth_time, level, method, code_used_at, made_at, ended_at, ended_why)
    ON openid_grants TO gatelodge_admin, gatelodge_auditor;
  GRANT SELECT ON openid_logouts TO gatelodge_admin, gatelodge_auditor;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT SELECT ON openid_clients TO gatelodge_helpdesk, gatelodge_site_owner;
    GRANT INSERT, UPDATE, DELETE ON openid_clients TO gatelodge_admin, gatelodge_administrator;
    GRANT INSERT, UPDATE (ends_at), DELETE ON openid_secrets TO gatelodge_admin, gatelodge_administrator;
    GRANT INSERT, UPDATE (signs_until, published_until) ON openid_keys TO gatelodge_admin, gatelodge_administrator;
    GRANT UPDATE (ended_at, ended_why) ON openid_grants TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
