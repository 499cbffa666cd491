-- What sites have been told of people, for the ledger beside the consents (PG-15): of OpenID Connect as it was given; of the
-- community protocol it follows from the visits, because it is the same for everybody.

-- One row as long as the same is told under the same words. No audit and no NOTIFY: it is busy.
CREATE TABLE openid_disclosures (
  disclosure_id  bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  user_uid       uuid         NOT NULL REFERENCES users,
  site_id        int          NOT NULL REFERENCES sites,
  shared         text[]       NOT NULL,                     -- scopes but openid, and claims that were asked for singly; sorted
  text_version   text         NOT NULL,                     -- of the organisation's words that the person agreed to; '': it asks nobody
  first_at       timestamptz  NOT NULL DEFAULT gatelodge.now(),
  last_at        timestamptz  NOT NULL DEFAULT gatelodge.now(),   -- to the hour
  CONSTRAINT openid_disclosures_once UNIQUE (user_uid, site_id, shared, text_version)
);
CREATE INDEX openid_disclosures_of_site ON openid_disclosures (site_id);

CREATE FUNCTION disclose_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO openid_disclosures AS d (user_uid, site_id, shared, text_version)
  SELECT DISTINCT n.user_uid, n.site_id,
    ARRAY(SELECT unnest(n.scopes) EXCEPT SELECT 'openid'
          -- a claim that is called as a scope is none of it: what a scope gives is agreed to by that scope alone
          UNION SELECT c FROM jsonb_object_keys(coalesce(nullif(n.wanted -> 'userinfo', 'null'), '{}')) c WHERE c NOT IN ('groups', 'offline_access', 'profile')
          UNION SELECT c FROM jsonb_object_keys(coalesce(nullif(n.wanted -> 'id_token', 'null'), '{}')) c WHERE c NOT IN ('groups', 'offline_access', 'profile')
          ORDER BY 1),
    coalesce((SELECT c.text_version FROM consents c WHERE c.user_uid = n.user_uid AND c.org_id = s.org_id AND c.given AND o.consent_required
              ORDER BY c.consent_id DESC LIMIT 1), '')
  FROM new_rows n JOIN sites s USING (site_id) JOIN orgs o USING (org_id) ORDER BY 1, 2, 3, 4
  ON CONFLICT ON CONSTRAINT openid_disclosures_once DO UPDATE SET last_at = excluded.last_at
  WHERE d.last_at < excluded.last_at - interval '1 hour'
     OR EXISTS (SELECT FROM consents c JOIN sites s USING (org_id) WHERE c.user_uid = d.user_uid AND s.site_id = d.site_id AND c.at > d.last_at);
  RETURN NULL;
END $$;
CREATE TRIGGER disclose AFTER INSERT ON openid_grants REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION disclose_grants();

-- As whoever looks may see visits, consents and sites.
CREATE VIEW disclosures WITH (security_invoker = true) AS
  SELECT user_uid, site_id, 'openid' AS protocol, shared, text_version, first_at, last_at FROM openid_disclosures
  UNION ALL
  SELECT v.user_uid, v.site_id, 'community',
    CASE WHEN s.push_ssh_keys THEN '{username,name,addresses,ssh_keys}'::text[] ELSE '{username,name,addresses}' END,
    coalesce(c.text_version, ''), v.first_at, v.last_at
  FROM visits v JOIN sites s USING (site_id)
  LEFT JOIN LATERAL (SELECT c.text_version FROM consents c WHERE c.user_uid = v.user_uid AND c.org_id = s.org_id AND c.given
                     AND c.at <= v.last_at ORDER BY c.consent_id DESC LIMIT 1) c ON true
  WHERE s.key_fingerprint <> '';

CREATE FUNCTION erasure_forgets_disclosures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM openid_disclosures WHERE user_uid = new.uid;
  RETURN NULL;
END $$;
CREATE TRIGGER forgets_disclosures AFTER UPDATE ON users FOR EACH ROW WHEN (old.erased_at IS NULL AND new.erased_at IS NOT NULL)
  EXECUTE FUNCTION erasure_forgets_disclosures();

-- A site that is gone for good has nothing of the provider's any more; its client ID is free, and what was given to it ends (0047).
DO $$
DECLARE
  was      text := pg_get_functiondef('gatelodge.purge_site(int)'::regprocedure);
  becomes  text := replace(was, 'DELETE FROM site_messages WHERE site_id = id;', 'DELETE FROM openid_rejected WHERE site_id = id;
  DELETE FROM openid_logouts WHERE site_id = id;
  DELETE FROM openid_devices WHERE site_id = id;
  DELETE FROM openid_clients WHERE site_id = id;
  DELETE FROM site_messages WHERE site_id = id;');
BEGIN
  IF becomes = was THEN
    RAISE EXCEPTION 'purge_site is not as it was';
  END IF;
  EXECUTE becomes;
END $$;

DO $$
DECLARE
  was      text := pg_get_functiondef('gatelodge.person_record(uuid)'::regprocedure);
  becomes  text := replace(was, '''sent'', (SELECT', '''shared'', (SELECT coalesce(jsonb_agg(jsonb_build_object(''site'', s.name,
        ''organisation'', o.name, ''what'', d.shared, ''protocol'', d.protocol, ''text_version'', d.text_version, ''first_at'', d.first_at,
        ''last_at'', d.last_at) ORDER BY d.last_at DESC), ''[]'') FROM disclosures d JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
        WHERE d.user_uid = person),
    ''sent'', (SELECT');
BEGIN
  IF becomes = was THEN
    RAISE EXCEPTION 'person_record is not as it was';
  END IF;
  EXECUTE becomes;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON openid_disclosures TO gatelodge_server;
    GRANT SELECT ON disclosures TO gatelodge_server;
    GRANT SELECT ON openid_disclosures, disclosures TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT SELECT ON openid_disclosures, disclosures TO gatelodge_administrator, gatelodge_helpdesk;
  END IF;
END $$;
