-- Access tokens: logins of kind 'token'. What was presented is looked up by its SHA-256, so no comparison takes longer
-- the more of it is right.

-- The one at which tokens are made; disabled, it stops them all.
-- name: access_token.authority
SELECT authority_id, enabled FROM authorities WHERE driver = 'token' AND deleted_at IS NULL ORDER BY authority_id LIMIT 1;

-- Whoever makes one or brings one back queues up here, so that names and number are judged one after the other.
-- name: access_token.lock_owner
SELECT uid FROM users WHERE uid = $1 AND status = 'active' AND deleted_at IS NULL FOR NO KEY UPDATE;

-- name: access_token.roles
SELECT role FROM role_grants WHERE user_uid = $1 ORDER BY role;

-- name: access_token.insert
INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state, expires_at)
VALUES ($1, $2, 'token', $3, $4::jsonb, 'validated', gatelodge.now() + make_interval(days => $5)) RETURNING login_id;

-- name: access_token.list_of_user
SELECT l.login_id, l.properties ->> 'name' AS name, l.properties ->> 'beginning' AS beginning,
       ARRAY(SELECT jsonb_array_elements_text(l.properties -> 'scopes')) AS scopes, l.created_at, l.expires_at,
       l.expires_at <= gatelodge.now() AS expired, u.last_used_at
FROM logins l LEFT JOIN login_uses u USING (login_id)
WHERE l.user_uid = $1 AND l.kind = 'token' AND l.state = 'validated' ORDER BY l.login_id;

-- name: access_token.find
SELECT l.login_id, l.user_uid, l.state = 'validated' AND a.enabled AND a.deleted_at IS NULL AS is_good,
       l.expires_at <= gatelodge.now() AS expired,
       u.status = 'active' AND u.deleted_at IS NULL AND coalesce(u.valid_from <= gatelodge.now(), true)
         AND coalesce(u.valid_until > gatelodge.now(), true) AS owner_may,
       u.username, u.first_name, u.last_name, ARRAY(SELECT jsonb_array_elements_text(l.properties -> 'scopes')) AS scopes,
       ARRAY(SELECT g.role FROM role_grants g WHERE g.user_uid = l.user_uid) AS roles,
       coalesce(s.last_used_at < gatelodge.now() - interval '1 min', true) AS use_is_news
FROM logins l JOIN authorities a USING (authority_id) JOIN users u ON u.uid = l.user_uid LEFT JOIN login_uses s USING (login_id)
WHERE l.kind = 'token' AND l.identity = $1;

-- name: access_token.used
INSERT INTO login_uses (login_id) VALUES ($1)
ON CONFLICT (login_id) DO UPDATE SET last_used_at = gatelodge.now()
WHERE login_uses.last_used_at < gatelodge.now() - interval '1 min';

-- name: access_token.revoke
UPDATE logins SET state = 'invalidated', revision = revision + 1
WHERE user_uid = $1 AND login_id = $2 AND kind = 'token' AND state = 'validated';

-- The one that its owner revoked last, within so many seconds, unless it is over or somebody else has stopped it since.
-- name: access_token.last_revoked
SELECT l.login_id, l.properties ->> 'name' AS name FROM logins l
CROSS JOIN LATERAL (SELECT h.at, h.actor FROM login_history h WHERE h.login_id = l.login_id ORDER BY h.at DESC, h.ctid DESC LIMIT 1) ended
WHERE l.user_uid = $1 AND l.kind = 'token' AND l.state = 'invalidated' AND l.expires_at > gatelodge.now()
  AND ended.actor = $1::text AND ended.at > gatelodge.now() - make_interval(secs => $2)
ORDER BY ended.at DESC, l.login_id DESC LIMIT 1;

-- name: access_token.bring_back
UPDATE logins SET state = 'validated', revision = revision + 1
WHERE user_uid = $1 AND login_id = $2 AND kind = 'token' AND state = 'invalidated' AND removed_at IS NULL;
