-- What people have let sites have, as administrators see it: a line for each person, site and way. A code that nobody has
-- fetched tokens for is nothing yet. It was used last when the last token of it was made.

-- name: openid_shown.of_person
SELECT g.user_uid, g.site_id, g.by_device, g.lasting, g.times, g.first_at, g.last_at, g.scopes,
       s.name AS site_name, u.username, trim(u.first_name || ' ' || u.last_name) AS caption
FROM (SELECT user_uid, site_id, code_ends_at IS NULL AS by_device, 'offline_access' = ANY (scopes) AS lasting,
             count(DISTINCT grant_id)::int AS times, min(made_at) AS first_at, max(used_at) AS last_at, array_agg(DISTINCT scope) AS scopes
      FROM openid_grants g, unnest(scopes) AS scope,
        LATERAL (SELECT greatest(g.made_at, (SELECT max(t.made_at) FROM openid_refresh_tokens t WHERE t.grant_id = g.grant_id)) AS used_at) AS used
      WHERE user_uid = $1 AND ended_at IS NULL AND (code_used_at IS NOT NULL OR code_ends_at IS NULL) GROUP BY 1, 2, 3, 4) g
JOIN sites s USING (site_id) JOIN users u ON u.uid = g.user_uid
ORDER BY g.last_at DESC, g.site_id, g.by_device, g.lasting;

-- Those who came last, and of each all that they gave: however many there are, few rows are read.
-- name: openid_shown.of_site
WITH newest AS MATERIALIZED (
  SELECT user_uid, code_ends_at IS NULL AS by_device, 'offline_access' = ANY (scopes) AS lasting FROM openid_grants
  WHERE site_id = $1 AND ended_at IS NULL AND (code_used_at IS NOT NULL OR code_ends_at IS NULL) ORDER BY made_at DESC LIMIT $2)
SELECT n.user_uid, $1::int AS site_id, n.by_device, n.lasting, g.times, g.first_at, g.last_at, g.scopes,
       s.name AS site_name, u.username, trim(u.first_name || ' ' || u.last_name) AS caption, (SELECT count(*) FROM newest) = $2 AS goes_on
FROM (SELECT DISTINCT user_uid, by_device, lasting FROM newest) n JOIN sites s ON s.site_id = $1 JOIN users u ON u.uid = n.user_uid,
  LATERAL (SELECT count(DISTINCT grant_id)::int AS times, min(made_at) AS first_at, max(used_at) AS last_at, array_agg(DISTINCT scope) AS scopes
           FROM openid_grants o, unnest(o.scopes) AS scope,
             LATERAL (SELECT greatest(o.made_at, (SELECT max(t.made_at) FROM openid_refresh_tokens t WHERE t.grant_id = o.grant_id)) AS used_at) AS used
           WHERE o.user_uid = n.user_uid AND o.site_id = $1 AND o.ended_at IS NULL AND (o.code_used_at IS NOT NULL OR o.code_ends_at IS NULL)
             AND (o.code_ends_at IS NULL) = n.by_device AND ('offline_access' = ANY (o.scopes)) = n.lasting) g
WHERE g.times > 0 ORDER BY g.last_at DESC, n.user_uid, n.by_device, n.lasting;

-- Codes that are on their way, too. In the order in which everybody takes these locks.
-- name: openid_shown.end
WITH held AS MATERIALIZED (
  SELECT grant_id FROM openid_grants
  WHERE user_uid = $1 AND site_id = $2 AND (code_ends_at IS NULL) = $3 AND ('offline_access' = ANY (scopes)) = $4 AND ended_at IS NULL
  ORDER BY grant_id FOR UPDATE)
UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = 'administrator' FROM held WHERE g.grant_id = held.grant_id;
