-- Logins as an administrator looks at them: with their life, and what is typed of them (EL-02, KE-09).

-- name: login_record.list
SELECT l.login_id, l.user_uid, l.authority_id, a.name AS authority_name, coalesce(nullif(a.title, ''), a.name) AS authority,
       a.driver, a.enabled AND a.deleted_at IS NULL AS in_use, l.kind, l.identity, l.properties, l.state, l.expires_at,
       l.state = 'validated' AND l.expires_at <= gatelodge.now() AS is_over, l.created_at, l.revision,
       l.credential_changed_at, coalesce(l.must_change, '') AS must_change,
       greatest((SELECT max(s.proved_at) FROM session_logins s WHERE s.login_id = l.login_id),
                (SELECT u.last_used_at FROM login_uses u WHERE u.login_id = l.login_id)) AS last_used
FROM logins l JOIN authorities a USING (authority_id)
WHERE l.user_uid = $1 AND l.removed_at IS NULL ORDER BY l.kind <> 'password', a.position, l.login_id;

-- Every step of their lives, newest first.
-- name: login_record.steps
SELECT h.login_id, h.at, coalesce(h.from_state, '') AS from_state, h.to_state, h.actor, coalesce(h.reason, '') AS reason
FROM login_history h JOIN logins l USING (login_id)
WHERE l.user_uid = $1 AND l.removed_at IS NULL ORDER BY h.at DESC, h.ctid DESC;

-- name: login_record.find
SELECT login_id, user_uid, authority_id, kind, identity, properties, state, expires_at, revision FROM logins
WHERE login_id = $1 AND removed_at IS NULL;

-- name: login_record.lock_owner
SELECT uid FROM users WHERE uid = $1 AND deleted_at IS NULL FOR NO KEY UPDATE;

-- Whose identity that is already: the valid one if there is one, else the newest.
-- name: login_record.owner_of
SELECT user_uid FROM logins WHERE authority_id = $1 AND kind = $2 AND identity = $3 AND removed_at IS NULL AND login_id <> $4
ORDER BY state = 'validated' DESC, login_id DESC LIMIT 1;

-- Why, for the history of the login; for the rest of the transaction.
-- name: login_record.because
SELECT set_config('gatelodge.reason', $1, true) AS reason;

-- name: login_record.insert
INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state, expires_at)
VALUES ($1, $2, $3, $4, $5::jsonb, 'validated', $6::timestamptz) RETURNING login_id;

-- name: login_record.replace
UPDATE logins SET identity = $3, properties = $4::jsonb, expires_at = $5::timestamptz, revision = revision + 1
WHERE login_id = $1 AND revision = $2 AND removed_at IS NULL;

-- name: login_record.set_state
UPDATE logins SET state = $3, revision = revision + 1,
  expires_at = CASE WHEN $3 = 'validated' AND expires_at <= gatelodge.now() THEN NULL ELSE expires_at END
WHERE login_id = $1 AND revision = $2 AND removed_at IS NULL;

-- name: login_record.remove
UPDATE logins SET removed_at = gatelodge.now(), state = CASE state WHEN 'validated' THEN 'invalidated' ELSE state END, revision = revision + 1
WHERE login_id = $1 AND revision = $2 AND removed_at IS NULL;

-- name: login_record.bring_back
UPDATE logins SET removed_at = NULL, state = CASE WHEN $2 AND state = 'invalidated' THEN 'validated' ELSE state END, revision = revision + 1
WHERE login_id = $1 AND removed_at IS NOT NULL RETURNING user_uid;
