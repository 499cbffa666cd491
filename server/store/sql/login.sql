-- Logins at other authorities. The password's own statements are in belongings.sql.

-- The valid one if there is one, else the newest: a login that was withdrawn stays withdrawn.
-- name: login.find_by_identity
SELECT login_id, user_uid, revision, state = 'validated' AND coalesce(expires_at > gatelodge.now(), true) AS is_valid
FROM logins WHERE authority_id = $1 AND kind = $2 AND identity = $3
ORDER BY state = 'validated' DESC, login_id DESC LIMIT 1;

-- name: login.user_by_name
SELECT user_uid FROM logins WHERE authority_id = $1 AND lower(properties ->> 'username') = lower($2)
ORDER BY state = 'validated' DESC, login_id DESC LIMIT 1;

-- name: login.insert
INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state)
VALUES ($1, $2, $3, $4, $5::jsonb, 'validated') RETURNING login_id, revision;

-- What the authority says of it now; nothing is written where nothing is new.
-- name: login.refresh
UPDATE logins SET properties = properties || $2::jsonb WHERE login_id = $1 AND NOT properties @> $2::jsonb;

-- Whose valid login it is, by what the authority calls it or by how people call themselves there; exact ones first.
-- name: login.look_up
SELECT DISTINCT l.user_uid, l.identity = $2 AS exact FROM logins l JOIN authorities a USING (authority_id)
WHERE a.name = lower($1) AND a.deleted_at IS NULL AND l.state = 'validated' AND coalesce(l.expires_at > gatelodge.now(), true)
  AND (l.identity = $2 OR lower(l.properties ->> 'username') = lower($2)) ORDER BY exact DESC LIMIT 2;
