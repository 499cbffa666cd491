-- What administrators see of the OpenID provider and may do at it, each as far as the sites are theirs (0016), and which
-- requests of sites were refused lately.

-- Of each site the last few, the same one once: whoever knows a client_id can send as many as they like. No audit.
CREATE TABLE openid_rejected (
  site_id   int          NOT NULL REFERENCES sites,
  cause     text         NOT NULL CHECK (cause ~ '^[a-z_]{1,40}$'),
  address   text         NOT NULL CHECK (length(address) <= 2000),           -- that was asked for; '' where it is no matter of one
  at        timestamptz  NOT NULL DEFAULT gatelodge.now(),
  times     int          NOT NULL DEFAULT 1,
  PRIMARY KEY (site_id, cause, address)
);
-- A site that does not speak OpenID Connect any more: nothing that people have let it have holds, whoever it was that
-- ended it (a site owner writes no grants).
CREATE FUNCTION client_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = 'administrator' WHERE site_id = old.site_id AND ended_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER ends_grants AFTER DELETE ON openid_clients FOR EACH ROW EXECUTE FUNCTION client_ends_grants();
CREATE INDEX openid_grants_of_site ON openid_grants (site_id, made_at) WHERE ended_at IS NULL;

DO $$
DECLARE
  tab text;
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON openid_rejected TO gatelodge_server;
    GRANT SELECT ON openid_rejected TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT (code_ends_at) ON openid_grants TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    RETURN;
  END IF;
  GRANT DELETE ON openid_rejected TO gatelodge_admin, gatelodge_administrator;
  GRANT SELECT ON openid_rejected TO gatelodge_helpdesk, gatelodge_site_owner;
  GRANT SELECT (secret_id, site_id, beginning, made_at, ends_at) ON openid_secrets TO gatelodge_helpdesk, gatelodge_site_owner;
  REVOKE INSERT, UPDATE ON openid_keys FROM gatelodge_administrator;                -- whoever changes settings replaces keys
  GRANT SELECT (kid, alg, public_key, made_at, signs_from, signs_until, published_until) ON openid_keys TO gatelodge_administrator;
  GRANT SELECT (grant_id, site_id, user_uid, session_id, scopes, auth_time, level, method, code_ends_at, code_used_at, made_at, ended_at,
                ended_why), UPDATE (ended_at, ended_why) ON openid_grants TO gatelodge_helpdesk;
  GRANT INSERT, UPDATE, DELETE ON openid_clients TO gatelodge_site_owner;
  GRANT INSERT (site_id, hash, beginning), UPDATE (ends_at), DELETE ON openid_secrets TO gatelodge_site_owner;
  GRANT DELETE ON openid_rejected TO gatelodge_site_owner;
  FOREACH tab IN ARRAY '{openid_clients,openid_secrets,openid_rejected}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tab);
    EXECUTE format('CREATE POLICY everybody ON %I TO gatelodge_server, gatelodge_admin, gatelodge_administrator, gatelodge_helpdesk,
                    gatelodge_auditor USING (true) WITH CHECK (true)', tab);
    EXECUTE format('CREATE POLICY own_sites ON %I TO gatelodge_site_owner USING (site_id IN (SELECT gatelodge.my_sites()))
                    WITH CHECK (site_id IN (SELECT gatelodge.my_sites()))', tab);
  END LOOP;
  -- The book of a site has how it speaks OpenID Connect, too.
  ALTER POLICY own_sites ON audit USING (
    entity IN ('sites', 'site_messages', 'site_groups', 'site_authorities', 'openid_clients')
    AND split_part(key, '/', 1) IN (SELECT gatelodge.my_sites()::text));
END $$;
