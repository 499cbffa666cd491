-- What belongs to a person: addresses, logins, SSH keys, groups, consents, visits.

-- name: email.list_of_user
SELECT email_id, user_uid, address, is_primary, verified_at, created_at FROM emails WHERE user_uid = $1
ORDER BY is_primary DESC, verified_at IS NULL, email_id;

-- name: email.find
SELECT email_id, user_uid, address, is_primary, verified_at, created_at FROM emails WHERE email_id = $1;

-- name: email.insert
INSERT INTO emails (user_uid, address, is_primary, verified_at)
VALUES ($1, $2, $3, CASE WHEN $4 THEN gatelodge.now() END) RETURNING email_id;

-- name: email.owner_of_verified
SELECT user_uid FROM emails WHERE lower(address) = lower($1) AND verified_at IS NOT NULL;

-- Before one person ($2) has an address confirmed, all who claim it: people in the order of all who hold several, as everywhere, and
-- what belongs to them behind them.
-- name: email.hold_claimants
SELECT uid FROM users WHERE uid = ANY (ARRAY(SELECT user_uid FROM emails WHERE lower(address) = lower($1) AND verified_at IS NULL
                                             UNION SELECT $2::uuid)) ORDER BY uid FOR NO KEY UPDATE;

-- Claims in the order of their numbers.
-- name: email.lock_claims
SELECT email_id FROM emails WHERE lower(address) = lower($1) AND verified_at IS NULL ORDER BY email_id FOR UPDATE;

-- A verified address becomes primary by itself where there is none yet.
-- name: email.verify
UPDATE emails e SET verified_at = gatelodge.now(),
  is_primary = NOT EXISTS (SELECT FROM emails p WHERE p.user_uid = e.user_uid AND p.is_primary)
WHERE e.email_id = $1 AND e.user_uid = $2 AND lower(e.address) = lower($3) AND e.verified_at IS NULL;

-- Two statements in one transaction, in either order: the constraint is looked at when it commits.
-- name: email.clear_primary
UPDATE emails SET is_primary = false WHERE user_uid = $1 AND is_primary AND email_id <> $2;

-- name: email.make_primary
UPDATE emails SET is_primary = true WHERE email_id = $2 AND user_uid = $1 AND verified_at IS NOT NULL;

-- The primary one stays; another must be chosen first.
-- name: email.remove
DELETE FROM emails WHERE email_id = $2 AND user_uid = $1 AND NOT is_primary;

-- name: login.list_of_user
SELECT l.login_id, l.user_uid, l.authority_id, a.name AS authority_name, l.kind,
       CASE WHEN l.kind IN ('password', 'ldap', 'pam') THEN l.identity ELSE '' END AS identity,
       CASE WHEN l.kind = 'x509' THEN coalesce(l.properties ->> 'device', '') ELSE '' END AS device,
       l.state, l.expires_at, l.created_at, l.revision,
       greatest((SELECT max(s.proved_at) FROM session_logins s WHERE s.login_id = l.login_id),
                (SELECT u.last_used_at FROM login_uses u WHERE u.login_id = l.login_id)) AS last_used
FROM logins l JOIN authorities a USING (authority_id) WHERE l.user_uid = $1 AND l.removed_at IS NULL ORDER BY l.login_id;

-- name: login.password_of_user
SELECT login_id, user_uid, credential, revision FROM logins
WHERE user_uid = $1 AND authority_id = 1 AND kind = 'password' AND state = 'validated'
  AND coalesce(expires_at > gatelodge.now(), true);

-- name: login.insert_password
INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state, must_change)
SELECT uid, 1, 'password', username, $2, 'validated', nullif($3, '') FROM users WHERE uid = $1 RETURNING login_id;

-- The revision moves: by that a trigger knows it for a new password, and keeps the old one in the history.
-- name: login.replace_password
UPDATE logins SET credential = $2, must_change = nullif($3, ''), state = 'validated', expires_at = NULL, removed_at = NULL, revision = revision + 1
WHERE user_uid = $1 AND authority_id = 1 AND kind = 'password';

-- The same password under a better hash: only if nobody has changed it since it was read.
-- name: login.upgrade_hash
UPDATE logins SET credential = $3 WHERE login_id = $1 AND credential = $2;

-- name: login.set_state
UPDATE logins SET state = $3, revision = revision + 1 WHERE login_id = $1 AND revision = $2;

-- name: ssh_key.list_of_user
SELECT ssh_key_id, user_uid, key, created_at FROM ssh_keys WHERE user_uid = $1 ORDER BY ssh_key_id;

-- name: ssh_key.insert
INSERT INTO ssh_keys (user_uid, key) VALUES ($1, $2) RETURNING ssh_key_id;

-- name: ssh_key.remove
DELETE FROM ssh_keys WHERE user_uid = $1 AND ssh_key_id = $2;

-- name: group.list_of_user
SELECT g.group_id, g.name, g.description, g.revision, 0 AS members, 0 AS sites
FROM group_members m JOIN groups g USING (group_id) WHERE m.user_uid = $1 AND g.deleted_at IS NULL ORDER BY lower(g.name);

-- name: consent.list_of_user
SELECT c.user_uid, c.org_id, o.name AS org_name, c.given, c.at, c.text_version
FROM (SELECT DISTINCT ON (org_id) user_uid, org_id, given, at, text_version FROM consents WHERE user_uid = $1
      ORDER BY org_id, consent_id DESC) c JOIN orgs o USING (org_id) ORDER BY lower(o.name);

-- name: consent.append
INSERT INTO consents (user_uid, org_id, given, text_version)
SELECT $1, $2, $3, $4 WHERE $3 IS DISTINCT FROM
  (SELECT given FROM consents WHERE user_uid = $1 AND org_id = $2 ORDER BY consent_id DESC LIMIT 1);

-- name: visit.list_of_user
SELECT v.user_uid, v.site_id, s.name AS site_name, o.name AS org_name, v.first_at, v.last_at, v.visits
FROM visits v JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE v.user_uid = $1 ORDER BY v.last_at DESC;

-- name: visit.known
SELECT 1 AS known FROM visits WHERE user_uid = $1 AND site_id = $2;
