-- Delegated administration: what people are (role_grants), the database roles of their consoles, and what each of those
-- may see and write. server/domain/role.h holds the same table for the service; a test compares the two.
--
--   owner          gatelodge_admin           everything; alone writes roles, settings and authorities
--   administrator  gatelodge_administrator   people, places, the queue
--   helpdesk       gatelodge_helpdesk        sees people; leaves errands, ends sessions
--   site_owner     gatelodge_site_owner      own sites, by row-level security
--   auditor        gatelodge_auditor         sees everything but secrets
--
-- A remote console connects as one database role per person, a member of the roles above that go with what the person is.
-- Whatever it says, the audit names that person, and nobody with more power than they have is touched.

ALTER TABLE roles ADD database_role text, ADD commands text[] NOT NULL DEFAULT '{}';
UPDATE roles r SET database_role = v.name, commands = v.commands
FROM (VALUES ('owner', 'gatelodge_admin', '{owner,administrator,helpdesk,site_owner,auditor}'::text[]),
             ('administrator', 'gatelodge_administrator', '{administrator,helpdesk,site_owner,auditor}'),
             ('helpdesk', 'gatelodge_helpdesk', '{helpdesk}'),
             ('site_owner', 'gatelodge_site_owner', '{}'),
             ('auditor', 'gatelodge_auditor', '{auditor}')) AS v (role, name, commands) WHERE v.role = r.role;
ALTER TABLE roles ALTER database_role SET NOT NULL;

CREATE TABLE consoles (
  database_role  text         PRIMARY KEY CHECK (starts_with(database_role, 'gatelodge_console_')),
  user_uid       uuid         NOT NULL UNIQUE REFERENCES users,
  made_at        timestamptz  NOT NULL DEFAULT gatelodge.now()
);

-- Whose console this is; nobody's where the person may not come in.
CREATE FUNCTION my_person() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT u.uid FROM consoles c JOIN users u ON u.uid = c.user_uid
  WHERE c.database_role = session_user AND u.status = 'active' AND u.deleted_at IS NULL
    AND coalesce(u.valid_from <= gatelodge.now(), true) AND coalesce(u.valid_until > gatelodge.now(), true)$$;
CREATE FUNCTION my_roles() RETURNS TABLE (role text, site_id int) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$SELECT g.role, g.site_id FROM role_grants g WHERE g.user_uid = my_person()$$;
CREATE FUNCTION my_sites() RETURNS SETOF int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT site_id FROM my_roles() WHERE role = 'site_owner'$$;
CREATE FUNCTION i_am(wanted text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT EXISTS (SELECT FROM my_roles() WHERE role = ANY (wanted))$$;
-- Nobody acts on somebody who has more power.
CREATE FUNCTION i_command(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT EXISTS (SELECT FROM my_roles()) AND NOT EXISTS (
    SELECT FROM role_grants g WHERE g.user_uid = person
    AND NOT EXISTS (SELECT FROM my_roles() m JOIN roles r ON r.role = m.role WHERE g.role = ANY (r.commands)))$$;

-- Who acts: of a console the person it belongs to, whatever the session says of itself. The name's beginning decides, so
-- that these two are still inlined and cost the server nothing.
CREATE FUNCTION console_actor() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT coalesce((SELECT user_uid::text FROM consoles WHERE database_role = session_user), 'sql:' || session_user)$$;
CREATE OR REPLACE FUNCTION actor() RETURNS text LANGUAGE sql STABLE AS
$$SELECT CASE WHEN starts_with(session_user, 'gatelodge_console_') THEN gatelodge.console_actor()
         ELSE coalesce(nullif(current_setting('gatelodge.actor', true), ''), 'sql:' || session_user) END$$;
CREATE OR REPLACE FUNCTION context(name text) RETURNS text LANGUAGE sql STABLE AS
$$SELECT CASE WHEN name <> 'reason' AND starts_with(session_user, 'gatelodge_console_')
              THEN CASE name WHEN 'source' THEN 'console' END
              ELSE nullif(current_setting('gatelodge.' || name, true), '') END$$;

-- The database role of a person's console has what the person has now. Where there are no consoles this is one look.
CREATE FUNCTION adjust_console(person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  console text := (SELECT database_role FROM consoles WHERE user_uid = person);
  known   record;
BEGIN
  IF console IS NULL THEN
    RETURN;
  END IF;
  FOR known IN
    SELECT r.database_role AS name,
           EXISTS (SELECT FROM role_grants g JOIN users u ON u.uid = g.user_uid
                   WHERE g.user_uid = person AND g.role = r.role AND u.status = 'active' AND u.deleted_at IS NULL) AS wanted,
           EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles c ON c.oid = m.member
                   WHERE g.rolname = r.database_role AND c.rolname = console) AS present
    FROM roles r ORDER BY r.role
  LOOP
    IF known.wanted AND NOT known.present THEN
      EXECUTE format('GRANT %I TO %I', known.name, console);
    ELSIF known.present AND NOT known.wanted THEN
      EXECUTE format('REVOKE %I FROM %I', known.name, console);
    END IF;
  END LOOP;
  EXECUTE format('ALTER ROLE %I VALID UNTIL %L', console,
                 coalesce((SELECT valid_until::text FROM users WHERE uid = person), 'infinity'));
END $$;

CREATE FUNCTION console_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_table_name = 'users' THEN
    PERFORM adjust_console(new.uid);
  ELSE
    IF tg_op <> 'INSERT' THEN PERFORM adjust_console(old.user_uid); END IF;
    IF tg_op <> 'DELETE' THEN PERFORM adjust_console(new.user_uid); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER console_follows AFTER INSERT OR UPDATE OR DELETE ON role_grants FOR EACH ROW EXECUTE FUNCTION console_follows();
CREATE TRIGGER console_follows AFTER UPDATE ON users FOR EACH ROW
  WHEN ((old.status, old.deleted_at, old.valid_until) IS DISTINCT FROM (new.status, new.deleted_at, new.valid_until))
  EXECUTE FUNCTION console_follows();

-- The end of the name keeps two houses on one server apart.
CREATE FUNCTION console_name(username text) RETURNS text LANGUAGE sql STABLE AS
$$SELECT 'gatelodge_console_' || username || '_' || left(md5(current_database()), 6)$$;

-- Makes or renews the console of a person who has a role, and says what its database role is called. The password comes
-- as PostgreSQL keeps it (a SCRAM verifier), so that no log ever sees it.
CREATE FUNCTION make_console(person uuid, verifier text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
DECLARE
  console text := (SELECT database_role FROM consoles WHERE user_uid = person);
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT i_am('{owner}') THEN
    RAISE EXCEPTION 'only an owner makes consoles' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT EXISTS (SELECT FROM role_grants WHERE user_uid = person) THEN
    RAISE EXCEPTION 'who has no role needs no console'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'consoles_need_a_role';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    RAISE EXCEPTION 'the owner of this database may not create database roles'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'consoles_need_database_roles';
  END IF;
  IF console IS NULL THEN
    console := console_name((SELECT username FROM users WHERE uid = person));
    BEGIN
      EXECUTE format('CREATE ROLE %I', console);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      IF EXISTS (SELECT FROM consoles WHERE database_role = console) THEN
        RAISE;                                              -- somebody else's, who had this username before
      END IF;
    END;
    INSERT INTO consoles (database_role, user_uid) VALUES (console, person);
  END IF;
  EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', console, verifier);
  PERFORM adjust_console(person);
  RETURN console;
END $$;

CREATE FUNCTION drop_console(person uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  console text;
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT i_am('{owner}') THEN
    RAISE EXCEPTION 'only an owner drops consoles' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM consoles WHERE user_uid = person RETURNING database_role INTO console;
  IF console IS NULL THEN
    RETURN false;
  END IF;
  EXECUTE format('DROP ROLE IF EXISTS %I', console);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION adjust_console(uuid), make_console(uuid, text), drop_console(uuid) FROM PUBLIC;
SELECT audit_table('consoles', '{database_role}', 'user_uid');

-- What a console wants done that takes the server's own keys: a token that nobody else may see, or a count that is found
-- by a keyed hash. The server does it within a second, if who asked still may.
CREATE TABLE errands (
  errand_id      bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  kind           text         NOT NULL CHECK (kind IN ('reset_link', 'verification', 'invitation', 'forgive', 'forgive_address')),
  user_uid       uuid         REFERENCES users,
  email_id       bigint       REFERENCES emails ON DELETE CASCADE,
  invitation_id  bigint       REFERENCES invitations ON DELETE CASCADE,
  address        inet,
  asked_by       text         NOT NULL DEFAULT actor(),
  asked_at       timestamptz  NOT NULL DEFAULT gatelodge.now(),
  taken_until    timestamptz  NOT NULL DEFAULT '-infinity', -- a node does it just now
  CONSTRAINT errands_about CHECK (CASE kind WHEN 'invitation' THEN invitation_id IS NOT NULL WHEN 'forgive_address' THEN address IS NOT NULL
    WHEN 'verification' THEN user_uid IS NOT NULL AND email_id IS NOT NULL ELSE user_uid IS NOT NULL END)
);
CREATE FUNCTION errand_waits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gatelodge_errands', '');
  RETURN NULL;
END $$;
CREATE TRIGGER waits AFTER INSERT ON errands FOR EACH STATEMENT EXECUTE FUNCTION errand_waits();

-- Rows of people, written by a console: refused where the person has more power. What our own triggers do in turn
-- (another's claim that yields, a revision that moves) is no act of whoever caused it.
CREATE FUNCTION stays_below() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  person uuid;
BEGIN
  FOREACH person IN ARRAY ARRAY[CASE WHEN tg_op <> 'INSERT' THEN (to_jsonb(old) ->> tg_argv[0])::uuid END,
                                CASE WHEN tg_op <> 'DELETE' THEN (to_jsonb(new) ->> tg_argv[0])::uuid END] LOOP
    IF person IS NOT NULL AND NOT i_command(person) THEN
      RAISE EXCEPTION 'user % has more power than who acts', person USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'stays_below';
    END IF;
  END LOOP;
  RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;
CREATE TRIGGER a_stays_below BEFORE UPDATE ON users FOR EACH ROW
  WHEN (starts_with(session_user, 'gatelodge_console_') AND pg_trigger_depth() = 0) EXECUTE FUNCTION stays_below('uid');
DO $$
DECLARE child text;
BEGIN
  FOREACH child IN ARRAY '{emails,ssh_keys,logins,sessions,tokens,consents,errands}'::text[] LOOP
    EXECUTE format('CREATE TRIGGER a_stays_below BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW
      WHEN (starts_with(session_user, ''gatelodge_console_'') AND pg_trigger_depth() = 0) EXECUTE FUNCTION stays_below(''user_uid'')', child);
  END LOOP;
END $$;

-- A console makes tokens for what stands in mails about somebody's own account, and none that stand for a proof.
CREATE FUNCTION token_of_console() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a console makes no token for %', new.purpose USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'token_of_console';
END $$;
CREATE TRIGGER a_token_of_console BEFORE INSERT OR UPDATE ON tokens FOR EACH ROW
  WHEN (starts_with(session_user, 'gatelodge_console_') AND (new.purpose NOT IN ('reset', 'verify_email') OR new.user_uid IS NULL))
  EXECUTE FUNCTION token_of_console();

-- A new key puts the old one beside it by itself: consoles may write keys and read none.
CREATE FUNCTION key_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.sealed_old_key := old.sealed_key;
  new.old_fingerprint := old.key_fingerprint;
  RETURN new;
END $$;
CREATE TRIGGER key_rotates BEFORE UPDATE OF sealed_key ON sites FOR EACH ROW
  WHEN (new.sealed_key IS DISTINCT FROM old.sealed_key AND new.sealed_old_key IS NOT DISTINCT FROM old.sealed_old_key)
  EXECUTE FUNCTION key_rotates();

-- A site owner runs the site: whose consent counts for it, whether pushes reach into the house's own network, and whether
-- it exists at all, others decide.
CREATE FUNCTION site_stays() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF NOT i_am('{owner,administrator}') THEN
    RAISE EXCEPTION 'site %: its organisation, reach and existence are not its owner''s to change', old.site_id
      USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'site_stays';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER a_site_stays BEFORE UPDATE ON sites FOR EACH ROW
  WHEN (starts_with(session_user, 'gatelodge_console_')
        AND (old.org_id, old.internal, old.deleted_at) IS DISTINCT FROM (new.org_id, new.internal, new.deleted_at))
  EXECUTE FUNCTION site_stays();

-- Which logins a session has proved, without what would let somebody take it over.
CREATE VIEW session_proofs AS
  SELECT s.session_id, p.login_id, p.proved_at FROM sessions s JOIN session_logins p USING (token_hash);

DO $$
DECLARE
  name       text;
  tab        text;
  verb       text;
  may_create boolean := (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user);
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    RETURN;                                                 -- a shared server, see 0008: the owner does everything
  END IF;
  GRANT SELECT, INSERT, UPDATE, DELETE ON consoles, errands TO gatelodge_server;
  GRANT SELECT ON session_proofs TO gatelodge_server;
  -- Secrets are read by nobody but the server. Who is named as having acted is the database's to say.
  REVOKE SELECT ON sites FROM gatelodge_admin, gatelodge_auditor;
  GRANT SELECT (site_id, org_id, name, redirect_url, crypto_version, key_fingerprint, key_made_at, old_fingerprint, api_url, internal,
                signed_search, push_changes, push_ssh_keys, min_level, cooloff_hours, accent, deleted_at, revision)
    ON sites TO gatelodge_admin, gatelodge_auditor;
  REVOKE INSERT ON consents FROM gatelodge_admin;
  GRANT INSERT (user_uid, org_id, given, text_version) ON consents TO gatelodge_admin;
  REVOKE INSERT, UPDATE ON invitations FROM gatelodge_admin;
  GRANT INSERT (token_hash, way, address, first_name, last_name, note, signed_by, language, expires_at),
        UPDATE (token_hash, way, issued_at, expires_at, sent_at, revoked_at) ON invitations TO gatelodge_admin;

  -- The database roles of the new ones, where they may be made.
  FOREACH name IN ARRAY '{gatelodge_administrator,gatelodge_helpdesk,gatelodge_site_owner}'::text[] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      IF NOT may_create THEN
        RETURN;
      END IF;
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;                                               -- another database of this server is migrated right now
      END;
    END IF;
  END LOOP;
  GRANT USAGE ON SCHEMA gatelodge TO PUBLIC;               -- a console that has lost its roles can still be told so
  -- What the auditor sees, owners and administrators see, in later tables too.
  BEGIN
    GRANT gatelodge_auditor TO gatelodge_admin, gatelodge_administrator;
  EXCEPTION WHEN unique_violation OR internal_error OR insufficient_privilege THEN
    NULL;                                                   -- another database of this server has done so, or does now
  END;

  GRANT SELECT (site_id, org_id, name, redirect_url, crypto_version, key_fingerprint, key_made_at, old_fingerprint, api_url, internal,
                signed_search, push_changes, push_ssh_keys, min_level, cooloff_hours, accent, deleted_at, revision)
    ON sites TO gatelodge_helpdesk, gatelodge_site_owner;
  GRANT SELECT (session_id, user_uid, login_id, auth_time, level, created_at, last_seen_at, expires_at, address, device, keep)
    ON sessions TO gatelodge_auditor, gatelodge_helpdesk;
  GRANT SELECT (login_id, proved_at) ON session_logins TO gatelodge_auditor, gatelodge_helpdesk;
  GRANT SELECT (mail_id, recipient, template, attempts, retry_at, last_error, created_at, sent_at) ON mails TO gatelodge_auditor, gatelodge_helpdesk;
  GRANT SELECT ON session_proofs, consoles, errands TO gatelodge_auditor, gatelodge_helpdesk;

  -- Owners.
  GRANT EXECUTE ON FUNCTION make_console(uuid, text), drop_console(uuid) TO gatelodge_admin;

  -- Administrators, and owners likewise.
  GRANT INSERT, UPDATE ON users TO gatelodge_administrator;
  GRANT INSERT, UPDATE, DELETE ON emails, ssh_keys, logins, orgs, sites, site_messages, groups, group_members, site_groups
    TO gatelodge_administrator;
  GRANT INSERT (user_uid, org_id, given, text_version) ON consents TO gatelodge_administrator;
  GRANT INSERT (token_hash, way, address, first_name, last_name, note, signed_by, language, expires_at),
        UPDATE (token_hash, way, issued_at, expires_at, sent_at, revoked_at), DELETE ON invitations TO gatelodge_administrator;
  GRANT INSERT, UPDATE, DELETE ON invitation_groups TO gatelodge_administrator;
  GRANT INSERT (recipient, template, subject, sealed) ON mails TO gatelodge_admin, gatelodge_administrator;
  GRANT SELECT (user_uid, purpose), INSERT, DELETE ON tokens TO gatelodge_admin, gatelodge_administrator;
  GRANT UPDATE ON deliveries TO gatelodge_administrator;
  GRANT INSERT, UPDATE, DELETE ON site_queue, queue_aside TO gatelodge_administrator;
  GRANT INSERT, UPDATE, DELETE ON settings TO gatelodge_administrator;              -- one of them, see below
  GRANT DELETE ON sessions TO gatelodge_admin, gatelodge_administrator, gatelodge_helpdesk;
  GRANT INSERT (kind, user_uid, email_id, invitation_id, address) ON errands TO gatelodge_admin, gatelodge_administrator, gatelodge_helpdesk;

  -- Helpdesk.
  GRANT SELECT ON users, user_search, emails, ssh_keys, login_history, login_uses, orgs, groups, group_members, site_messages,
    site_groups, site_authorities, consents, current_consents, visits, roles, role_grants, sign_in_log, settings, schema_version,
    vault_keys, invitation_groups, password_notices, user_change, audit, audit_payload TO gatelodge_helpdesk;
  GRANT SELECT (login_id, user_uid, authority_id, kind, identity, properties, state, expires_at, created_at, revision,
                credential_changed_at, must_change) ON logins TO gatelodge_helpdesk;
  GRANT SELECT (authority_id, name, title, driver, position, enabled, sign_in, registration, deleted_at) ON authorities TO gatelodge_helpdesk;
  GRANT SELECT (invitation_id, way, address, first_name, last_name, note, signed_by, language, invited_by, created_at, issued_at,
                expires_at, sent_at, revoked_at, accepted_at, accepted_by, revision) ON invitations TO gatelodge_helpdesk;
  GRANT SELECT (changed_at) ON site_queue TO gatelodge_helpdesk;                    -- how long the Overview says it is

  -- Site owners.
  GRANT SELECT ON orgs, groups, site_messages, site_groups, site_authorities, visits, deliveries, delivery_log, site_queue, queue_aside,
    audit, audit_payload, roles, schema_version, vault_keys TO gatelodge_site_owner;
  GRANT SELECT (authority_id, name, title, deleted_at) ON authorities TO gatelodge_site_owner;
  GRANT SELECT (org_id, given) ON current_consents TO gatelodge_site_owner;         -- to be counted
  GRANT SELECT (group_id, user_uid) ON group_members TO gatelodge_site_owner;
  GRANT SELECT (uid, username, first_name, last_name, revision, deleted_at) ON users TO gatelodge_site_owner;
  GRANT SELECT (at, result, gate, site_id) ON sign_in_log TO gatelodge_site_owner;
  GRANT UPDATE ON sites TO gatelodge_site_owner;
  GRANT INSERT, UPDATE, DELETE ON site_messages, site_groups, site_queue, queue_aside TO gatelodge_site_owner;
  GRANT UPDATE (owed, paused_at, retry_at) ON deliveries TO gatelodge_site_owner;

  -- Rows. Site owners have theirs; everybody else has all, as far as the table is theirs to see.
  FOREACH tab IN ARRAY '{sites,site_messages,site_groups,site_authorities,visits,deliveries,delivery_log,site_queue,queue_aside,sign_in_log}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tab);
    EXECUTE format('CREATE POLICY everybody ON %I TO gatelodge_server, gatelodge_admin, gatelodge_administrator, gatelodge_helpdesk,
                    gatelodge_auditor USING (true) WITH CHECK (true)', tab);
    EXECUTE format('CREATE POLICY own_sites ON %I TO gatelodge_site_owner USING (site_id IN (SELECT gatelodge.my_sites()))
                    WITH CHECK (site_id IN (SELECT gatelodge.my_sites()))', tab);
  END LOOP;
  FOREACH tab IN ARRAY '{users,group_members}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tab);
    EXECUTE format('CREATE POLICY everybody ON %I TO gatelodge_server, gatelodge_admin, gatelodge_administrator, gatelodge_helpdesk,
                    gatelodge_auditor USING (true) WITH CHECK (true)', tab);
    EXECUTE format('CREATE POLICY visitors ON %I FOR SELECT TO gatelodge_site_owner USING (EXISTS (SELECT FROM gatelodge.visits v
                    WHERE v.user_uid = %I AND v.site_id IN (SELECT gatelodge.my_sites())))', tab, CASE tab WHEN 'users' THEN 'uid' ELSE 'user_uid' END);
  END LOOP;

  -- The book: of the helpdesk what is about people, of a site owner what is about their sites.
  ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit_payload ENABLE ROW LEVEL SECURITY;
  FOREACH tab IN ARRAY '{audit,audit_payload}'::text[] LOOP
    EXECUTE format('CREATE POLICY everybody ON %I TO gatelodge_server, gatelodge_admin, gatelodge_administrator, gatelodge_auditor
                    USING (true) WITH CHECK (true)', tab);
  END LOOP;
  CREATE POLICY people ON audit FOR SELECT TO gatelodge_helpdesk USING (subject IS NOT NULL);
  CREATE POLICY own_sites ON audit FOR SELECT TO gatelodge_site_owner USING (
    entity IN ('sites', 'site_messages', 'site_groups', 'site_authorities') AND split_part(key, '/', 1) IN (SELECT gatelodge.my_sites()::text));
  CREATE POLICY of_seen ON audit_payload FOR SELECT TO gatelodge_helpdesk, gatelodge_site_owner USING (
    EXISTS (SELECT FROM gatelodge.audit a WHERE a.seq = audit_payload.seq));

  -- Settings: an administrator pauses the queue, and leaves the rest alone.
  ALTER TABLE settings ENABLE ROW LEVEL SECURITY;
  CREATE POLICY everybody ON settings TO gatelodge_server, gatelodge_admin USING (true) WITH CHECK (true);
  CREATE POLICY seen ON settings FOR SELECT TO gatelodge_helpdesk, gatelodge_auditor, gatelodge_administrator USING (true);
  CREATE POLICY pausing ON settings TO gatelodge_administrator USING (name = 'queue_paused') WITH CHECK (name = 'queue_paused');
END $$;
