-- Tables on their way out of the house, a page at a time, of people and places that are here.

-- Every entry of the ledger, not only what holds now.
-- name: export.consents
SELECT c.consent_id, u.username, c.user_uid, o.name AS org_name, c.org_id, c.given, c.at, c.text_version
FROM consents c JOIN users u ON u.uid = c.user_uid JOIN orgs o USING (org_id)
WHERE c.consent_id > $1 AND u.deleted_at IS NULL AND o.deleted_at IS NULL ORDER BY c.consent_id LIMIT $2;

-- name: export.visits
SELECT u.username, v.user_uid, s.name AS site_name, v.site_id, v.first_at, v.last_at, v.visits
FROM visits v JOIN users u ON u.uid = v.user_uid JOIN sites s USING (site_id)
WHERE (v.user_uid, v.site_id) > ($1::uuid, $2::int) AND u.deleted_at IS NULL AND s.deleted_at IS NULL
ORDER BY v.user_uid, v.site_id LIMIT $3;
