-- Pushes as webhooks: their secrets, and what one site may be told of people.

-- name: webhook_secret.insert
INSERT INTO webhook_secrets (site_id, sealed, beginning) VALUES ($1, $2, $3) RETURNING secret_id;

-- name: webhook_secret.list
SELECT secret_id, beginning, made_at, ends_at FROM webhook_secrets
WHERE site_id = $1 AND coalesce(ends_at > gatelodge.now(), true) ORDER BY secret_id;

-- An earlier end stays: nobody gets more time by ending it again.
-- name: webhook_secret.end
UPDATE webhook_secrets SET ends_at = least(ends_at, gatelodge.now() + make_interval(secs => $3))
WHERE site_id = $1 AND secret_id = $2 AND coalesce(ends_at > gatelodge.now(), true);

-- The newest first: what a receiver has by now is mostly that.
-- name: webhook_secret.sealed
SELECT secret_id, sealed FROM webhook_secrets
WHERE site_id = $1 AND coalesce(ends_at > gatelodge.now(), true) ORDER BY secret_id DESC;

-- name: webhook.rules
SELECT s.org_id, o.pairwise, s.key_fingerprint <> '' AS speaks_community
FROM sites s JOIN orgs o USING (org_id) WHERE s.site_id = $1;

-- As openid_facts.find, of many, with what the ledger says that the site was told last: claims that the person let it have,
-- and no more. What has to be agreed to at each site (openid_grant.must_agree) counts only since the person last agreed to
-- share at all.
-- name: webhook.people
SELECT u.uid, u.username, u.first_name, u.last_name, u.language,
  coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
  ARRAY(SELECT g.name FROM group_members m JOIN groups g USING (group_id)
        WHERE m.user_uid = u.uid AND g.deleted_at IS NULL ORDER BY lower(g.name))::text AS group_names,
  coalesce((SELECT a.at FROM audit a WHERE a.subject = u.uid AND a.entity IN ('users', 'emails') ORDER BY a.seq DESC LIMIT 1),
           u.created_at) AS changed_at,
  gatelodge.now() AS now, coalesce(d.shared, '{}')::text AS shared, coalesce(d.agreed, false) AS agreed
FROM unnest($2::uuid[]) AS wanted (uid) JOIN users u USING (uid)
LEFT JOIN LATERAL (
  SELECT l.shared, NOT o.consent_required OR l.last_at >= (SELECT c.at FROM consents c WHERE c.user_uid = l.user_uid AND c.org_id = o.org_id
                                                           AND c.given ORDER BY c.consent_id DESC LIMIT 1) AS agreed
  FROM openid_disclosures l JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
  WHERE l.user_uid = u.uid AND l.site_id = $1 ORDER BY l.last_at DESC, l.disclosure_id DESC LIMIT 1) d ON true
WHERE u.deleted_at IS NULL;
