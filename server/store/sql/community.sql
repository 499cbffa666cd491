-- What a site asks about people (PG-06, PG-07). Each search finds ids first; then the names are pinned (R1), and only
-- what is read after that is told. Patterns arrive LIKE-escaped, with '%' around them.

-- Names and addresses have indexes of their own; what is in the index is the username too, so names are looked at again.
-- name: community.find_by_text
SELECT u.uid FROM (
  SELECT uid FROM user_search WHERE names ILIKE $1 UNION
  SELECT user_uid FROM emails WHERE address ILIKE $1 AND is_primary) found
JOIN users u USING (uid)
WHERE u.deleted_at IS NULL AND (u.first_name ILIKE $1 OR u.last_name ILIKE $1
  OR EXISTS (SELECT FROM emails e WHERE e.user_uid = u.uid AND e.is_primary AND e.address ILIKE $1))
  AND may_be_told(u.uid, $2) LIMIT $3;

-- name: community.find_by_email
SELECT e.user_uid AS uid FROM emails e
WHERE e.address ILIKE $1 AND e.is_primary AND may_be_told(e.user_uid, $2) LIMIT $3;

-- name: community.find_by_name
SELECT u.uid FROM user_search s JOIN users u USING (uid)
WHERE s.names ILIKE $1 AND (u.first_name ILIKE $1 OR u.last_name ILIKE $1) AND may_be_told(u.uid, $2) LIMIT $3;

-- name: community.find_by_username
SELECT u.uid FROM users u WHERE u.username = $1 AND may_be_told(u.uid, $2) LIMIT $3;

-- Everybody who has a key; with a time, those to whom one was given or from whom one was taken since.
-- name: community.find_with_keys
SELECT u.uid FROM users u
WHERE EXISTS (SELECT FROM ssh_keys k WHERE k.user_uid = u.uid) AND may_be_told(u.uid, $1)
  AND ($2::bigint IS NULL OR EXISTS (SELECT FROM audit a WHERE a.subject = u.uid AND a.entity = 'ssh_keys' AND a.at >= to_timestamp($2::bigint)));

-- In key order, so that two searches never wait for each other in a circle.
-- name: community.pin_usernames
UPDATE users SET username_sent_at = gatelodge.now()
WHERE uid IN (SELECT uid FROM users WHERE uid = ANY ($1::uuid[]) AND username_sent_at IS NULL ORDER BY uid FOR NO KEY UPDATE);

-- name: community.people
SELECT u.username, u.first_name, u.last_name,
       coalesce((SELECT address FROM emails WHERE user_uid = u.uid AND is_primary), '') AS email,
       ARRAY(SELECT address FROM emails WHERE user_uid = u.uid AND NOT is_primary AND verified_at IS NOT NULL)::text AS secondary
FROM users u WHERE u.uid = ANY ($1::uuid[]) AND may_be_told(u.uid, $2);

-- name: community.keys
SELECT u.username, string_agg(k.key, E'\n' ORDER BY k.ssh_key_id) AS keys
FROM users u JOIN ssh_keys k ON k.user_uid = u.uid
WHERE u.uid = ANY ($1::uuid[]) AND may_be_told(u.uid, $2) GROUP BY u.uid;
