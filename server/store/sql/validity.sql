-- Accounts that hold for a time.

-- Takes up to $1 people whose account ends within $2 days, and who were not told of that time yet. Of two nodes that take
-- the same person, the second waits and gets nothing.
-- name: validity.take_notices
WITH due AS (
  SELECT u.uid, u.valid_until FROM users u LEFT JOIN account_notices n ON n.user_uid = u.uid
  WHERE u.status = 'active' AND u.deleted_at IS NULL AND u.valid_until > gatelodge.now()
    AND u.valid_until <= gatelodge.now() + make_interval(days => $2) AND n.valid_until IS DISTINCT FROM u.valid_until
  ORDER BY u.uid LIMIT $1
)
INSERT INTO account_notices AS n (user_uid, valid_until) SELECT uid, valid_until FROM due
ON CONFLICT (user_uid) DO UPDATE SET valid_until = excluded.valid_until, sent_at = gatelodge.now()
WHERE n.valid_until <> excluded.valid_until
RETURNING n.user_uid, n.valid_until;

-- Nobody goes in by these any more (session.find); what looks at the table itself should not see them either.
-- name: validity.prune_sessions
DELETE FROM sessions s USING users u WHERE u.uid = s.user_uid
  AND (u.valid_until <= gatelodge.now() OR u.valid_from > gatelodge.now());

