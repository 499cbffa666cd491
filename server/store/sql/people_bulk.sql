-- Many people at once, in batches.

-- name: people_bulk.set_valid_until
UPDATE users SET valid_until = $2::timestamptz
WHERE uid IN (SELECT uid FROM users WHERE uid = ANY ($1::uuid[]) AND deleted_at IS NULL AND valid_until IS DISTINCT FROM $2::timestamptz
              ORDER BY uid FOR NO KEY UPDATE);

-- name: people_bulk.end_sessions
WITH ended AS (DELETE FROM sessions WHERE user_uid = ANY ($1::uuid[]) RETURNING user_uid)
SELECT count(DISTINCT user_uid)::int AS people FROM ended;

-- Addresses that somebody else has proved meanwhile are not theirs any more to be.
-- name: people_bulk.waiting_addresses
SELECT DISTINCT ON (e.user_uid) e.user_uid, e.email_id FROM emails e JOIN users u ON u.uid = e.user_uid
WHERE e.user_uid = ANY ($1::uuid[]) AND e.verified_at IS NULL AND u.deleted_at IS NULL
  AND NOT EXISTS (SELECT FROM emails o WHERE lower(o.address) = lower(e.address) AND o.verified_at IS NOT NULL)
ORDER BY e.user_uid, e.email_id;
