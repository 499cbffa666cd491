-- The ledger of what sites have been told of people.

-- name: disclosure.list_of_user
SELECT d.user_uid, '' AS username, '' AS person_name, d.site_id, s.name AS site_name, s.org_id, o.name AS org_name,
       d.protocol = 'openid' AS by_openid, d.shared, d.text_version, d.first_at, d.last_at
FROM disclosures d JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE d.user_uid = $1
ORDER BY d.last_at DESC, d.site_id, d.protocol;

-- name: disclosure.list_of_org
WITH next_people AS (
  SELECT u.uid, u.username, concat_ws(' ', nullif(u.first_name, ''), nullif(u.last_name, '')) AS name FROM users u
  WHERE u.username > $2 AND u.erased_at IS NULL
    AND EXISTS (SELECT FROM disclosures d JOIN sites s USING (site_id) WHERE d.user_uid = u.uid AND s.org_id = $1)
  ORDER BY u.username LIMIT $3)
SELECT d.user_uid, p.username, p.name AS person_name, d.site_id, s.name AS site_name, s.org_id, o.name AS org_name,
       d.protocol = 'openid' AS by_openid, d.shared, d.text_version, d.first_at, d.last_at
FROM next_people p JOIN disclosures d ON d.user_uid = p.uid JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
WHERE s.org_id = $1 ORDER BY p.username, d.site_id, d.protocol, d.first_at;
