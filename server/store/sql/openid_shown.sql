-- What people have let sites have, as administrators see it. A code that nobody has fetched tokens for is nothing yet.

-- name: openid_shown.of_person
SELECT g.grant_id, g.site_id, g.user_uid, g.scopes, g.made_at, s.name AS site_name, u.username, trim(u.first_name || ' ' || u.last_name) AS caption
FROM openid_grants g JOIN sites s USING (site_id) JOIN users u ON u.uid = g.user_uid
WHERE g.user_uid = $1 AND g.ended_at IS NULL AND (g.code_used_at IS NOT NULL OR g.code_ends_at IS NULL)
ORDER BY g.made_at DESC, g.grant_id DESC LIMIT 100;

-- name: openid_shown.of_site
SELECT g.grant_id, g.site_id, g.user_uid, g.scopes, g.made_at, s.name AS site_name, u.username, trim(u.first_name || ' ' || u.last_name) AS caption
FROM openid_grants g JOIN sites s USING (site_id) JOIN users u ON u.uid = g.user_uid
WHERE g.site_id = $1 AND g.ended_at IS NULL AND (g.code_used_at IS NOT NULL OR g.code_ends_at IS NULL)
ORDER BY g.made_at DESC, g.grant_id DESC LIMIT 100;

-- name: openid_shown.end
UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = 'administrator' WHERE grant_id = $1 AND ended_at IS NULL;
