-- The ledger of what sites have been told of people.

-- name: disclosure.list_of_user
SELECT d.user_uid, d.site_id, s.name AS site_name, s.org_id, o.name AS org_name,
       d.protocol = 'openid' AS by_openid, d.shared, d.text_version, d.first_at, d.last_at
FROM disclosures d JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE d.user_uid = $1
ORDER BY d.last_at DESC, d.site_id, d.protocol;

-- Whoever has answered the organisation, or is known at one of its sites.
-- name: disclosure.ledger
WITH next_people AS (
  SELECT u.uid, u.username, concat_ws(' ', nullif(u.first_name, ''), nullif(u.last_name, '')) AS name FROM users u
  WHERE u.username > $2 AND u.erased_at IS NULL
    AND (EXISTS (SELECT FROM consents c WHERE c.user_uid = u.uid AND c.org_id = $1)
         OR EXISTS (SELECT FROM visits v JOIN sites s USING (site_id) WHERE v.user_uid = u.uid AND s.org_id = $1))
  ORDER BY u.username LIMIT $3)
SELECT p.uid AS user_uid, p.username, p.name AS person_name, o.org_id, o.name AS org_name, c.given, c.at AS given_at,
       c.text_version AS given_version, d.site_id, d.site_name, d.protocol = 'openid' AS by_openid, d.shared, d.text_version, d.first_at, d.last_at
FROM next_people p CROSS JOIN orgs o
LEFT JOIN LATERAL (SELECT given, at, text_version FROM consents c WHERE c.user_uid = p.uid AND c.org_id = o.org_id
                   ORDER BY consent_id DESC LIMIT 1) c ON true
LEFT JOIN LATERAL (SELECT t.*, s.name AS site_name FROM disclosures t JOIN sites s USING (site_id)
                   WHERE t.user_uid = p.uid AND s.org_id = o.org_id) d ON true
WHERE o.org_id = $1 ORDER BY p.username, d.site_id, d.protocol, d.first_at;

-- name: disclosure.ledger_size
SELECT count(DISTINCT u.uid)::int AS people, count(*)::int AS lines FROM (
  SELECT user_uid FROM consents WHERE org_id = $1
  UNION SELECT v.user_uid FROM visits v JOIN sites s USING (site_id) WHERE s.org_id = $1) known
JOIN users u ON u.uid = known.user_uid AND u.erased_at IS NULL
LEFT JOIN LATERAL (SELECT FROM disclosures t JOIN sites s USING (site_id) WHERE t.user_uid = u.uid AND s.org_id = $1) d ON true;
