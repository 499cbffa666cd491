-- What the ledger of shared data says is what was told, by the protocol by which it was, and no more of it than there is.

-- A site may speak both protocols, and a visit by OpenID Connect tells it nothing of what the community protocol tells
-- everybody. Where every visit was by the community protocol, or is older than this, both stay empty: that costs nothing.
ALTER TABLE visits ADD COLUMN community_first timestamptz,   -- empty: as first_at; infinity: none yet
                   ADD COLUMN community_last  timestamptz;   -- empty: as last_at
-- A site that never had a key has never been told anything by the community protocol.
UPDATE visits v SET community_first = 'infinity' FROM sites s
WHERE s.site_id = v.site_id AND s.key_fingerprint = '' AND s.key_made_at IS NULL
  AND EXISTS (SELECT FROM openid_clients c WHERE c.site_id = s.site_id);

-- As in 0049 otherwise.
CREATE OR REPLACE VIEW disclosures WITH (security_invoker = true) AS
  SELECT d.user_uid, d.site_id, 'openid' AS protocol,
    CASE WHEN s.push_form = 'webhooks' AND s.push_ssh_keys THEN d.shared || '{ssh_keys}'::text[] ELSE d.shared END AS shared,
    d.text_version, d.first_at, d.last_at
  FROM openid_disclosures d JOIN sites s USING (site_id)
  UNION ALL
  SELECT v.user_uid, v.site_id, 'community',
    CASE WHEN s.push_ssh_keys THEN '{username,name,addresses,ssh_keys}'::text[] ELSE '{username,name,addresses}' END,
    coalesce(c.text_version, ''), coalesce(v.community_first, v.first_at), coalesce(v.community_last, v.last_at)
  FROM visits v JOIN sites s USING (site_id)
  LEFT JOIN LATERAL (SELECT c.text_version FROM consents c WHERE c.user_uid = v.user_uid AND c.org_id = s.org_id AND c.given
                     AND c.at <= coalesce(v.community_last, v.last_at) ORDER BY c.consent_id DESC LIMIT 1) c ON true
  WHERE s.key_fingerprint <> '' AND v.community_first IS DISTINCT FROM 'infinity';

-- Names that a request made up were written down as if they had been told. What stays is what is known of scopes and
-- claims, and what the site's own claims are called, or were (audit).
CREATE FUNCTION pg_temp.is_told(site int, name text) RETURNS boolean LANGUAGE sql AS $$
  SELECT name IN ('profile', 'email', 'groups', 'offline_access', 'name', 'given_name', 'family_name', 'preferred_username', 'locale',
                  'updated_at', 'email_verified')
    OR EXISTS (SELECT FROM gatelodge.openid_clients c, jsonb_array_elements(c.claims) own WHERE c.site_id = site AND own ->> 'name' = name)
    OR EXISTS (SELECT FROM gatelodge.audit a JOIN gatelodge.audit_payload p USING (seq),
                 jsonb_path_query(jsonb_build_array(p.before, p.after), '$[*].claims[*].name') own
               WHERE a.entity = 'openid_clients' AND a.key = site::text AND own = to_jsonb(name))
$$;
WITH untrue AS (
  DELETE FROM openid_disclosures d WHERE EXISTS (SELECT FROM unnest(d.shared) one WHERE NOT pg_temp.is_told(d.site_id, one)) RETURNING d.*
), truth AS (
  SELECT user_uid, site_id, ARRAY(SELECT one FROM unnest(shared) one WHERE pg_temp.is_told(site_id, one) ORDER BY 1) AS shared, text_version,
         first_at, last_at FROM untrue
)
INSERT INTO openid_disclosures AS d (user_uid, site_id, shared, text_version, first_at, last_at)
SELECT user_uid, site_id, shared, text_version, min(first_at), max(last_at) FROM truth GROUP BY 1, 2, 3, 4
ON CONFLICT ON CONSTRAINT openid_disclosures_once DO UPDATE
SET first_at = least(d.first_at, excluded.first_at), last_at = greatest(d.last_at, excluded.last_at);
DROP FUNCTION pg_temp.is_told(int, text);

-- Sites that were told the same again within the hour cost a look, and no lock: what stands in the ledger as it would be
-- written is left out before anything is written. Whoever has a browser fetch many requests, each for other claims, fills
-- nobody's page: from the twentieth entry on there is one for all of them, which grows no further than there are claims.
-- What was agreed to, groups and lasting access, is never taken over from one to the other.
CREATE OR REPLACE FUNCTION disclose_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO openid_disclosures AS d (user_uid, site_id, shared, text_version)
  SELECT DISTINCT t.user_uid, t.site_id,
    CASE WHEN k.last_at IS NULL AND (SELECT count(*) FROM openid_disclosures e WHERE e.user_uid = t.user_uid AND e.site_id = t.site_id
               AND e.text_version = t.text_version) >= 20
    THEN ARRAY(SELECT unnest(t.shared)
               UNION SELECT c FROM openid_disclosures e, unnest(e.shared) c
               WHERE e.user_uid = t.user_uid AND e.site_id = t.site_id AND e.text_version = t.text_version AND c NOT IN ('groups', 'offline_access')
               ORDER BY 1)
    ELSE t.shared END, t.text_version
  FROM (
    SELECT n.user_uid, n.site_id, s.org_id,
      CASE WHEN n.wanted IS NULL THEN ARRAY(SELECT c FROM unnest(n.scopes) c WHERE c <> 'openid' ORDER BY 1)
      ELSE ARRAY(SELECT unnest(n.scopes) EXCEPT SELECT 'openid'
          -- a claim that is called as a scope is none of it: what a scope gives is agreed to by that scope alone
          UNION SELECT c FROM jsonb_object_keys(coalesce(nullif(n.wanted -> 'userinfo', 'null'), '{}')) c WHERE c NOT IN ('groups', 'offline_access', 'profile')
          UNION SELECT c FROM jsonb_object_keys(coalesce(nullif(n.wanted -> 'id_token', 'null'), '{}')) c WHERE c NOT IN ('groups', 'offline_access', 'profile')
          ORDER BY 1) END AS shared,
      CASE WHEN o.consent_required THEN
        coalesce((SELECT c.text_version FROM consents c WHERE c.user_uid = n.user_uid AND c.org_id = s.org_id AND c.given
                  ORDER BY c.consent_id DESC LIMIT 1), '') ELSE '' END AS text_version
    FROM new_rows n JOIN sites s USING (site_id) JOIN orgs o USING (org_id) OFFSET 0) t
  LEFT JOIN LATERAL (
    SELECT k.last_at FROM openid_disclosures k
    WHERE k.user_uid = t.user_uid AND k.site_id = t.site_id AND k.shared = t.shared AND k.text_version = t.text_version LIMIT 1) k ON true
  WHERE k.last_at IS NULL OR k.last_at < gatelodge.now() - interval '1 hour'
     OR EXISTS (SELECT FROM consents c WHERE c.user_uid = t.user_uid AND c.org_id = t.org_id AND c.at > k.last_at)
  ORDER BY 1, 2, 3, 4
  ON CONFLICT ON CONSTRAINT openid_disclosures_once DO UPDATE SET last_at = excluded.last_at;
  RETURN NULL;
END $$;

-- Whichever of the two indexes a plan takes that was made when nothing stood here, it finds one person's row.
DROP INDEX openid_disclosures_of_site;
CREATE INDEX openid_disclosures_of_site ON openid_disclosures (site_id, user_uid);

-- How many requests wait that a client without a secret has pushed: anybody may push those.
CREATE INDEX waiting_requests_pushed ON waiting_requests (site_id, expires_at) WHERE openid_way = 'pushed';
