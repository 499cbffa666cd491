-- Passwords: the policy of an authority, what is known about somebody's password, the history, notices of expiry.

-- name: password.policy
SELECT password_policy::text AS policy, revision FROM authorities WHERE authority_id = $1;

-- name: password.replace_policy
UPDATE authorities SET password_policy = $3::jsonb WHERE authority_id = $1 AND revision = $2;

-- The local password of somebody, whatever its state. An administrator's role may ask this: it reads no hash.
-- name: password.facts
SELECT login_id, credential_changed_at, coalesce(must_change, '') AS must_change, gatelodge.now() AS now
FROM logins WHERE user_uid = $1 AND authority_id = 1 AND kind = 'password';

-- A one-time code is asked for in addition; whatever else lets somebody in does so instead of the password.
-- name: password.second_factor
SELECT 1 AS known FROM logins WHERE user_uid = $1 AND kind = 'totp' AND state = 'validated'
  AND coalesce(expires_at > gatelodge.now(), true) LIMIT 1;

-- The present one first, then those before it.
-- name: password.latest
SELECT credential FROM (
  SELECT credential, true AS present, 0 AS entry_id FROM logins WHERE login_id = $1 AND credential IS NOT NULL
  UNION ALL SELECT credential, false, entry_id FROM password_history WHERE login_id = $1) AS kept
ORDER BY present DESC, entry_id DESC LIMIT $2;

-- How many were asked; the revision stays, for the password is as good as before.
-- name: password.demand_change
UPDATE logins SET must_change = $2 WHERE user_uid = ANY ($1::uuid[]) AND authority_id = 1 AND kind = 'password'
  AND must_change IS DISTINCT FROM $2;

-- Takes up to $1 passwords that will expire within their warning and whose owners were not told of that time yet. Of two
-- nodes that take the same one, the second waits and gets nothing. What has expired already is told at the next sign-in.
-- name: password.take_notices
WITH due AS (
  SELECT l.login_id, l.user_uid, l.credential_changed_at + make_interval(days => p.ageing) AS expires_at
  FROM authorities a
  CROSS JOIN LATERAL (SELECT policy_number(password_policy, 'ageing_days', 0) AS ageing,
                             policy_number(password_policy, 'warning_days', 14) AS warning) p
  JOIN logins l ON l.authority_id = a.authority_id AND l.kind = 'password' AND l.state = 'validated'
   AND l.credential_changed_at <= gatelodge.now() + make_interval(days => p.warning) - make_interval(days => p.ageing)
   AND l.credential_changed_at > gatelodge.now() - make_interval(days => p.ageing)
  JOIN users u ON u.uid = l.user_uid AND u.status = 'active' AND u.deleted_at IS NULL
  LEFT JOIN password_notices n ON n.login_id = l.login_id
  WHERE p.ageing > 0 AND p.warning > 0
    AND n.expires_at IS DISTINCT FROM l.credential_changed_at + make_interval(days => p.ageing)
  ORDER BY l.login_id LIMIT $1
), taken AS (
  INSERT INTO password_notices AS n (login_id, expires_at) SELECT login_id, expires_at FROM due
  ON CONFLICT (login_id) DO UPDATE SET expires_at = excluded.expires_at, sent_at = gatelodge.now()
  WHERE n.expires_at <> excluded.expires_at
  RETURNING login_id, expires_at
)
SELECT due.user_uid, taken.expires_at FROM taken JOIN due USING (login_id) ORDER BY login_id;
