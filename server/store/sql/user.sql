-- People.

-- name: user.find
SELECT u.uid, u.username, u.first_name, u.last_name, u.status, u.status_message, u.valid_from, u.valid_until, u.language,
       u.notes, u.created_at, u.deleted_at, u.revision,
       u.username_sent_at IS NOT NULL OR EXISTS (SELECT FROM visits v WHERE v.user_uid = u.uid) AS username_fixed
FROM users u WHERE u.uid = $1;

-- name: user.find_by_username
SELECT uid FROM users WHERE username = $1 AND deleted_at IS NULL;

-- name: user.find_by_email
SELECT e.user_uid AS uid FROM emails e JOIN users u ON u.uid = e.user_uid
WHERE lower(e.address) = lower($1) AND e.verified_at IS NOT NULL AND u.deleted_at IS NULL;

-- The newest state, and nobody can move it until this transaction ends.
-- name: user.lock_shared
SELECT uid, revision FROM users WHERE uid = $1 FOR SHARE;

-- name: user.insert
INSERT INTO users (username, first_name, last_name, status, language) VALUES ($1, $2, $3, $4, $5) RETURNING uid;

-- name: user.set_home
UPDATE users SET home_authority = $2 WHERE uid = $1;

-- name: user.lock
SELECT uid FROM users WHERE uid = $1 FOR NO KEY UPDATE;

-- Tombstones count: their names are never given again.
-- name: user.taken_of
SELECT username FROM users WHERE username = ANY ($1::text[]);

-- name: user.replace_profile
UPDATE users SET username = $3, first_name = $4, last_name = $5, language = $6, notes = $7, valid_from = $8, valid_until = $9
WHERE uid = $1 AND revision = $2 AND deleted_at IS NULL;

-- name: user.replace_names
UPDATE users SET first_name = $2, last_name = $3, language = $4 WHERE uid = $1 AND deleted_at IS NULL;

-- name: user.set_status
UPDATE users SET status = $2, status_message = $3
WHERE uid IN (SELECT uid FROM users WHERE uid = ANY ($1::uuid[]) AND deleted_at IS NULL AND status <> $2 ORDER BY uid FOR NO KEY UPDATE);

-- name: user.remove
UPDATE users SET deleted_at = gatelodge.now()
WHERE uid IN (SELECT uid FROM users WHERE uid = ANY ($1::uuid[]) AND deleted_at IS NULL ORDER BY uid FOR NO KEY UPDATE);

-- name: user.bring_back
UPDATE users SET deleted_at = NULL
WHERE uid IN (SELECT uid FROM users WHERE uid = ANY ($1::uuid[]) AND deleted_at IS NOT NULL AND erased_at IS NULL ORDER BY uid FOR NO KEY UPDATE);

-- What a site is told of a person (PG-03), with the revision it belongs to.
-- name: user.answer
SELECT u.uid, u.username, u.first_name, u.last_name, u.revision, u.valid_until,
       coalesce((SELECT address FROM emails WHERE user_uid = u.uid AND is_primary), '') AS email,
       ARRAY(SELECT address FROM emails WHERE user_uid = u.uid AND NOT is_primary AND verified_at IS NOT NULL ORDER BY address)::text AS secondary
FROM users u WHERE u.uid = $1 AND u.deleted_at IS NULL;

-- Captions for ids, in one place (EL-05).
-- name: user.captions
SELECT uid, coalesce(nullif(trim(first_name || ' ' || last_name), ''), username) AS caption FROM users WHERE uid = ANY ($1::uuid[]);

-- name: user.count_by_state
SELECT count(*) FILTER (WHERE deleted_at IS NULL) AS present, count(*) FILTER (WHERE deleted_at IS NULL AND status = 'active') AS active,
       count(*) FILTER (WHERE deleted_at IS NULL AND status = 'suspended') AS suspended,
       count(*) FILTER (WHERE deleted_at IS NULL AND status = 'pending') AS pending, count(*) FILTER (WHERE deleted_at IS NOT NULL) AS deleted
FROM users;
