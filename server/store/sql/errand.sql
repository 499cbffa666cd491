-- Errands: what consoles ask the server to do (migration 0016).

-- name: errand.insert
INSERT INTO errands (kind, user_uid, email_id, invitation_id, address) VALUES ($1, $2, $3, $4, nullif($5, '')::inet);

-- name: errand.take
UPDATE errands SET taken_until = gatelodge.now() + interval '1 min'
WHERE errand_id = (SELECT errand_id FROM errands WHERE taken_until <= gatelodge.now() ORDER BY errand_id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING errand_id, kind, user_uid, email_id, invitation_id, coalesce(host(address), '') AS address, asked_by;

-- name: errand.remove
DELETE FROM errands WHERE errand_id = $1;
