-- Database roles: server, admin, auditor. Trigger functions are SECURITY DEFINER, so nobody needs rights on user_change
-- or audit to fill them. A remote console connects as one role per administrator, a member of gatelodge_admin.
-- Where the owner may not create roles (a shared server), the roles are left out and the owner does everything.
DO $$
DECLARE
  name text;
  may_create boolean := (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user);
BEGIN
  FOREACH name IN ARRAY '{gatelodge_server,gatelodge_admin,gatelodge_auditor}'::text[] LOOP
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
  GRANT USAGE ON SCHEMA gatelodge TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
  GRANT SELECT ON ALL TABLES IN SCHEMA gatelodge TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
  GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA gatelodge TO gatelodge_server;
  REVOKE INSERT, UPDATE, DELETE ON audit, audit_payload, login_history FROM gatelodge_server;
  GRANT DELETE ON audit_payload TO gatelodge_server;        -- erasure (K6)
  GRANT INSERT, UPDATE, DELETE ON users, emails, ssh_keys, logins, orgs, sites, site_messages, groups, group_members,
    site_groups, authorities, settings, role_grants TO gatelodge_admin;
  GRANT INSERT ON consents TO gatelodge_admin;
  GRANT UPDATE ON deliveries TO gatelodge_admin;
  GRANT INSERT, UPDATE, DELETE ON site_queue, queue_aside TO gatelodge_admin;       -- redelivery by hand (Q7)
  REVOKE SELECT ON sessions, session_logins, tokens, mails, logins, waiting_requests, known_devices
    FROM gatelodge_admin, gatelodge_auditor;
  GRANT SELECT (login_id, user_uid, authority_id, kind, identity, properties, state, expires_at, created_at, revision)
    ON logins TO gatelodge_admin, gatelodge_auditor;
END $$;
