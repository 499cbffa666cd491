-- Who is what, and the consoles of those who are something (migration 0016).

-- Of all of these people together.
-- name: role.list_of_users
SELECT DISTINCT role, coalesce(site_id, 0) AS site_id FROM role_grants WHERE user_uid = ANY ($1::uuid[]) ORDER BY role, site_id;

-- Everybody who is something, or ($1) one person.
-- name: role.holders
SELECT g.user_uid, u.username, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) AS caption, g.role,
       coalesce(g.site_id, 0) AS site_id, coalesce(s.name, '') AS site_name,
       EXISTS (SELECT FROM consoles c WHERE c.user_uid = g.user_uid) AS console
FROM role_grants g JOIN users u ON u.uid = g.user_uid LEFT JOIN sites s USING (site_id)
WHERE u.deleted_at IS NULL AND ($1::uuid IS NULL OR g.user_uid = $1::uuid)
ORDER BY array_position('{owner,administrator,helpdesk,site_owner,auditor}', g.role), u.username, lower(s.name), s.site_id;

-- name: role.insert
INSERT INTO role_grants (user_uid, role, site_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING;

-- name: role.remove
DELETE FROM role_grants WHERE user_uid = $1 AND role = $2 AND site_id IS NOT DISTINCT FROM $3;

-- Whose console this session is, and what that person is.
-- name: role.me
SELECT starts_with(session_user, 'gatelodge_console_') AS console, my_person() AS person;

-- name: role.mine
SELECT role, coalesce(site_id, 0) AS site_id FROM my_roles() ORDER BY role, site_id;

-- The password is prepared for the name that the database role is going to have.
-- name: role.console_name
SELECT coalesce((SELECT database_role FROM consoles WHERE user_uid = uid), console_name(username)) AS name FROM users WHERE uid = $1 AND deleted_at IS NULL;

-- name: role.make_console
SELECT make_console($1, $2) AS name;

-- name: role.drop_console
SELECT drop_console($1) AS dropped;

-- name: role.owner_of_login
SELECT user_uid FROM logins WHERE login_id = $1;

-- What a console may see of a person's sessions, and end: see migration 0016.
-- name: session.list_shown
SELECT session_id, ''::bytea AS token_hash, user_uid, login_id, auth_time, level::text AS level, created_at, last_seen_at,
       expires_at, host(address) AS address, device, keep
FROM sessions WHERE user_uid = $1 AND expires_at > gatelodge.now() ORDER BY last_seen_at DESC;

-- Those that hold: neither idle for longer than $2 seconds nor outside of the account's dates. Proved longer than $3
-- seconds ago they are untrusted (EA-33).
-- name: session.list_holding
SELECT s.session_id, ''::bytea AS token_hash, s.user_uid, s.login_id, s.auth_time, s.created_at, s.last_seen_at, s.expires_at,
       (CASE WHEN s.auth_time < gatelodge.now() - make_interval(secs => $3) THEN least(s.level, 'untrusted') ELSE s.level END)::text AS level,
       host(s.address) AS address, s.device, s.keep
FROM sessions s JOIN users u ON u.uid = s.user_uid WHERE s.user_uid = $1 AND s.expires_at > gatelodge.now()
  AND coalesce(u.valid_from <= gatelodge.now(), true) AND coalesce(u.valid_until > gatelodge.now(), true)
  AND (s.keep OR s.last_seen_at > gatelodge.now() - make_interval(secs => $2)) ORDER BY s.last_seen_at DESC;

-- name: login.has_password
SELECT EXISTS (SELECT FROM logins WHERE user_uid = $1 AND authority_id = 1 AND kind = 'password' AND state = 'validated'
  AND coalesce(expires_at > gatelodge.now(), true)) AS known;

-- name: session.end_all_of_user
DELETE FROM sessions WHERE user_uid = $1;
