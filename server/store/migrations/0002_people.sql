-- People: users and what belongs to them. Addresses are not identities (R3); names have three jobs (R1).

CREATE TABLE authorities (
  authority_id  int         PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name          text        NOT NULL UNIQUE CHECK (name ~ '^[a-z0-9.-]{1,60}$'),
  driver        text        NOT NULL,
  settings      jsonb       NOT NULL DEFAULT '{}',          -- by the driver's schema; secrets in it are sealed
  position      int         NOT NULL DEFAULT 0,
  enabled       boolean     NOT NULL DEFAULT true,
  registration  boolean     NOT NULL DEFAULT false,
  revision      bigint      NOT NULL DEFAULT 1
);
CREATE TRIGGER count_revision BEFORE UPDATE ON authorities FOR EACH ROW EXECUTE FUNCTION count_revision();
INSERT INTO authorities (name, driver) VALUES ('local', 'local');

CREATE TABLE users (
  uid               uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
  username          text        NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9.-]{1,30}$'),  -- a tombstone keeps its name:
  first_name        text        NOT NULL DEFAULT '' CHECK (length(first_name) <= 200),    -- a site that knows ada must
  last_name         text        NOT NULL DEFAULT '' CHECK (length(last_name) <= 200),     -- never meet another ada
  status            text        NOT NULL DEFAULT 'active' CHECK (status IN ('pending', 'active', 'suspended')),
  status_message    text        NOT NULL DEFAULT '',
  valid_from        timestamptz,
  valid_until       timestamptz CHECK (valid_until > valid_from),
  home_authority    int         NOT NULL DEFAULT 1 REFERENCES authorities,
  language          text        NOT NULL DEFAULT '' CHECK (language ~ '^[A-Za-z_-]{0,20}$'),  -- of pages and mails; '' asks the browser
  notes             text        NOT NULL DEFAULT '' CHECK (length(notes) <= 10000),           -- seen by administrators only
  username_sent_at  timestamptz,                            -- a search answer or token has carried the name (R1)
  created_at        timestamptz NOT NULL DEFAULT gatelodge.now(),     -- what the cool-off counts from
  deleted_at        timestamptz,
  erased_at         timestamptz CHECK (erased_at IS NULL OR deleted_at IS NOT NULL),  -- a tombstone (K6)
  revision          bigint      NOT NULL DEFAULT 1          -- for Conflict in the console and for the update queue
) WITH (fillfactor = 90);                                   -- room for HOT: a moved revision touches no index
CREATE INDEX users_by_name ON users (last_name, first_name, uid) WHERE deleted_at IS NULL;          -- the console's list

-- What the search looks at. Apart from users, because a trigram index costs 100 us a row version, and users gets one
-- whenever anything of a person changes. Line breaks keep the names apart: no search term has one.
CREATE TABLE user_search (uid uuid PRIMARY KEY, names text NOT NULL);
CREATE INDEX user_search_trgm ON user_search USING gin (names gin_trgm_ops);
ALTER TABLE user_search ALTER names SET STATISTICS 1000;    -- so that LIKE estimates can tell 1 % from 0.01 %

CREATE FUNCTION users_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_op = 'INSERT' THEN
    INSERT INTO user_search SELECT uid, concat_ws(E'\n', first_name, last_name, username) FROM new_rows;
  ELSE
    -- EXCEPT, not a join: a cached plan takes both for one row, and would walk one through once for each of the other.
    UPDATE user_search s SET names = concat_ws(E'\n', n.first_name, n.last_name, n.username)
    FROM (SELECT uid, first_name, last_name, username FROM new_rows
          EXCEPT SELECT uid, first_name, last_name, username FROM old_rows) n WHERE s.uid = n.uid;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search_insert AFTER INSERT ON users REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION users_search();
CREATE TRIGGER search_update AFTER UPDATE ON users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION users_search();

CREATE TABLE emails (
  email_id     bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  user_uid     uuid        NOT NULL REFERENCES users,
  address      text        NOT NULL CHECK (address ~ '^[^@\s]+@[^@\s]+$' AND length(address) <= 254),
  is_primary   boolean     NOT NULL DEFAULT false,
  verified_at  timestamptz,
  created_at   timestamptz NOT NULL DEFAULT gatelodge.now(),
  CONSTRAINT emails_primary_is_verified CHECK (verified_at IS NOT NULL OR NOT is_primary),
  -- A partial unique *index* cannot be deferred, an exclusion constraint can: both rows may be switched in any order.
  CONSTRAINT emails_one_primary EXCLUDE USING btree (user_uid WITH =) WHERE (is_primary) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX emails_verified ON emails (lower(address)) WHERE verified_at IS NOT NULL;       -- claims may coexist
CREATE UNIQUE INDEX emails_of_user  ON emails (user_uid, lower(address));
CREATE INDEX emails_address_trgm    ON emails USING gin (address gin_trgm_ops);
ALTER TABLE emails ALTER address SET STATISTICS 1000;

-- What an administrator sees of a key is its comment and fingerprint; a site gets the line as it is (PG-07).
CREATE TABLE ssh_keys (
  ssh_key_id  bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  user_uid    uuid        NOT NULL REFERENCES users,
  key         text        NOT NULL CHECK (key ~ '^[a-z0-9@.-]+ [A-Za-z0-9+/=]+( [^\n]*)?$' AND length(key) <= 8192),
  created_at  timestamptz NOT NULL DEFAULT gatelodge.now()
);
CREATE INDEX ssh_keys_of_user ON ssh_keys (user_uid);

-- Nobody needs more, and everything that lists or sends them stays small. "within_bounds" runs after "touch_insert",
-- which has locked the person: two additions at once are counted one after the other.
CREATE FUNCTION within_bounds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE person uuid;
BEGIN
  -- A look-up a person: as a join, the rows that are new to the planner would be read again for every old one.
  EXECUTE format('SELECT n.user_uid FROM (SELECT DISTINCT user_uid FROM new_rows) n CROSS JOIN LATERAL '
    '(SELECT count(*) AS number FROM %I o WHERE o.user_uid = n.user_uid) owned WHERE owned.number > %s LIMIT 1',
    tg_table_name, tg_argv[0]) INTO person;
  IF person IS NOT NULL THEN
    RAISE EXCEPTION 'user % has % % already', person, tg_argv[0], tg_table_name
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = tg_table_name || '_within_bounds';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER within_bounds AFTER INSERT ON emails REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION within_bounds('50');
CREATE TRIGGER within_bounds AFTER INSERT ON ssh_keys REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION within_bounds('50');

-- Who has a verified address has a primary one. Looked at when the transaction commits, and only where it could break.
CREATE FUNCTION primary_remains() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid := coalesce(new.user_uid, old.user_uid);
BEGIN
  -- Lock first: another transaction may be taking the primary away while this one adds a secondary.
  PERFORM FROM gatelodge.users WHERE uid = person FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND verified_at IS NOT NULL)
     AND NOT EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND is_primary) THEN
    RAISE EXCEPTION 'user % has verified addresses but no primary one', person
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'emails_primary_remains';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER primary_remains AFTER UPDATE OR DELETE ON emails DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (old.is_primary) EXECUTE FUNCTION primary_remains();
CREATE CONSTRAINT TRIGGER primary_comes_first AFTER INSERT OR UPDATE ON emails DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (new.verified_at IS NOT NULL AND NOT new.is_primary) EXECUTE FUNCTION primary_remains();

-- The first to verify an address wins; claims of others on it go away.
CREATE FUNCTION claims_yield() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM emails WHERE email_id IN
    (SELECT e.email_id FROM emails e JOIN new_rows n ON lower(e.address) = lower(n.address)
     WHERE e.verified_at IS NULL AND n.verified_at IS NOT NULL ORDER BY e.email_id FOR UPDATE OF e);
  RETURN NULL;
END $$;
CREATE INDEX emails_claims ON emails (lower(address)) WHERE verified_at IS NULL;
CREATE TRIGGER claims_yield AFTER UPDATE ON emails REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION claims_yield();
CREATE TRIGGER claims_yield_at_once AFTER INSERT ON emails REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION claims_yield();       -- a sign-up brings its address verified

-- Ways in: logins. A password is a login of kind 'password' at the authority 'local'; its identity follows the username.

CREATE TABLE logins (
  login_id      bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  user_uid      uuid        NOT NULL REFERENCES users,
  authority_id  int         NOT NULL REFERENCES authorities,
  kind          text        NOT NULL,                       -- password, oidc, ldap, pam, x509, token, passkey, totp
  identity      text        NOT NULL,                       -- canonical form, made by the driver
  properties    jsonb       NOT NULL DEFAULT '{}',          -- by the driver's schema (KE-09)
  credential    text,                                       -- password hash or sealed secret; never in the audit
  state         text        NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'validated', 'invalidated', 'expired')),
  expires_at    timestamptz,
  created_at    timestamptz NOT NULL DEFAULT gatelodge.now(),
  revision      bigint      NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX logins_identity ON logins (authority_id, kind, identity) WHERE state = 'validated';   -- KE-02
CREATE INDEX logins_of_user ON logins (user_uid);

CREATE TABLE login_history (
  login_id    bigint      NOT NULL REFERENCES logins,
  at          timestamptz NOT NULL DEFAULT gatelodge.now(),
  from_state  text,
  to_state    text        NOT NULL,
  actor       text        NOT NULL DEFAULT actor(),
  reason      text        DEFAULT context('reason')
);
CREATE INDEX login_history_of_login ON login_history (login_id, at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON login_history EXECUTE FUNCTION refuse('append only');

CREATE FUNCTION login_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_op = 'UPDATE' AND (old.state, new.state) NOT IN
     (('draft', 'validated'), ('draft', 'expired'), ('validated', 'invalidated'), ('validated', 'expired'),
      ('invalidated', 'validated'), ('expired', 'validated')) THEN
    RAISE EXCEPTION 'login %: % cannot become %', new.login_id, old.state, new.state USING ERRCODE = 'check_violation';
  END IF;
  INSERT INTO login_history (login_id, from_state, to_state)
  VALUES (new.login_id, CASE tg_op WHEN 'UPDATE' THEN old.state END, new.state);
  RETURN NULL;
END $$;
CREATE TRIGGER step   AFTER UPDATE ON logins FOR EACH ROW WHEN (old.state <> new.state) EXECUTE FUNCTION login_step();
CREATE TRIGGER create_step AFTER INSERT ON logins FOR EACH ROW EXECUTE FUNCTION login_step();

-- The local password is found by username or verified address, so its identity goes along when the username changes.
CREATE FUNCTION local_identity_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE logins SET identity = new.username, revision = revision + 1
  WHERE user_uid = new.uid AND authority_id = 1 AND kind = 'password' AND identity = old.username;
  RETURN NULL;
END $$;
CREATE TRIGGER local_identity_follows AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.username <> new.username) EXECUTE FUNCTION local_identity_follows();
