-- Members who let others see that they are here (EA-27).

-- name: online.is_shown
SELECT 1 AS shown FROM shown_online WHERE user_uid = $1;

-- name: online.show
INSERT INTO shown_online (user_uid) VALUES ($1) ON CONFLICT (user_uid) DO NOTHING;

-- name: online.hide
DELETE FROM shown_online WHERE user_uid = $1;

-- In a session that counts: its cookie would still let them in.
-- name: online.members
SELECT u.uid, u.username, u.first_name, u.last_name, max(s.last_seen_at) AS seen
FROM shown_online o JOIN users u ON u.uid = o.user_uid JOIN sessions s ON s.user_uid = u.uid
WHERE s.last_seen_at > gatelodge.now() - interval '5 min' AND s.expires_at > gatelodge.now()
  AND u.status = 'active' AND u.deleted_at IS NULL
GROUP BY u.uid ORDER BY lower(u.first_name), lower(u.last_name), u.username LIMIT $1;

