-- Logins at other authorities. The password's own statements are in belongings.sql.

-- The valid one if there is one, else the newest: a login that was withdrawn stays withdrawn.
-- name: login.find_by_identity
SELECT login_id, user_uid, revision, state = 'validated' AND coalesce(expires_at > gatelodge.now(), true) AS is_valid
FROM logins WHERE authority_id = $1 AND kind = $2 AND identity = $3 AND removed_at IS NULL
ORDER BY state = 'validated' DESC, login_id DESC LIMIT 1;

-- name: login.user_by_name
SELECT user_uid FROM logins WHERE authority_id = $1 AND lower(properties ->> 'username') = lower($2) AND removed_at IS NULL
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

-- name: login.lock_owner
SELECT uid FROM users WHERE uid = $1 FOR UPDATE;

-- A token speaks for a program, and a one-time code comes after something else: neither lets a person in (0009).
-- name: login.withdraw_own
WITH mine AS (
  SELECT l.login_id, EXISTS (SELECT FROM logins o JOIN authorities a USING (authority_id)
    WHERE o.user_uid = $2 AND o.login_id <> l.login_id AND o.state = 'validated' AND coalesce(o.expires_at > gatelodge.now(), true)
      AND o.kind NOT IN ('token', 'totp') AND a.enabled AND a.sign_in AND a.deleted_at IS NULL) AS others
  FROM logins l WHERE l.login_id = $1 AND l.user_uid = $2 AND l.state = 'validated'
), gone AS (
  UPDATE logins l SET state = 'invalidated', revision = l.revision + 1 FROM mine WHERE l.login_id = mine.login_id AND mine.others
)
SELECT others FROM mine;

-- name: login.bring_back_own
UPDATE logins l SET state = 'validated', expires_at = NULL, revision = l.revision + 1
WHERE l.login_id = $1 AND l.user_uid = $2 AND l.state = 'invalidated' AND l.removed_at IS NULL
  AND NOT (l.kind = 'x509' AND jsonb_exists(l.properties, 'device'))
  AND $3 = (SELECT actor FROM login_history h WHERE h.login_id = l.login_id ORDER BY at DESC, ctid DESC LIMIT 1);

-- How somebody signs in elsewhere, the home authority first: for a forgotten password or name.
-- name: login.list_elsewhere
SELECT l.login_id, l.user_uid, l.revision, l.authority_id, l.kind, l.identity, coalesce(l.properties ->> 'username', '') AS name
FROM logins l JOIN authorities a USING (authority_id) JOIN users u ON u.uid = l.user_uid
WHERE l.user_uid = $1 AND l.state = 'validated' AND coalesce(l.expires_at > gatelodge.now(), true)
  AND l.authority_id <> 1 AND l.kind NOT IN ('token', 'totp', 'passkey', 'x509') AND a.enabled AND a.deleted_at IS NULL
ORDER BY l.authority_id = u.home_authority DESC, a.position, l.login_id;
