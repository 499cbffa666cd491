-- Walks that consoles order of whichever server is there (migration 0063). The lock of whoever walks ends with its session,
-- so that a node which dies is known at once. A session that a walk has left open ends with the order (0068).

-- name: walk_order.insert
INSERT INTO walk_orders (user_uid, site_id, enters, answer_key) VALUES ($1, $2, $3, $4) RETURNING walk_order_id;

-- name: walk_order.look
SELECT coalesce(node, '') AS node, answer IS NOT NULL AS answered, expires_at <= gatelodge.now() AS expired,
       CASE WHEN node IS NULL OR answer IS NOT NULL THEN false ELSE pg_try_advisory_xact_lock_shared(7247, walk_order_id) END AS left_lying
FROM walk_orders WHERE walk_order_id = $1 AND asked_by = actor();

-- name: walk_order.read
DELETE FROM walk_orders WHERE walk_order_id = $1 AND asked_by = actor() AND answer IS NOT NULL RETURNING answer;

-- One that is being walked stays until it expires: what a dead node has left open stands in it.
-- name: walk_order.drop
DELETE FROM walk_orders WHERE walk_order_id = $1 AND asked_by = actor() AND (node IS NULL OR answer IS NOT NULL);

-- A walk takes a minute and a half at most, where every request of it waits as long as it may.
-- name: walk_order.take
UPDATE walk_orders SET node = $1, expires_at = gatelodge.now() + interval '5 min'
WHERE walk_order_id = (SELECT walk_order_id FROM walk_orders WHERE node IS NULL AND expires_at > gatelodge.now()
                       ORDER BY walk_order_id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING walk_order_id, user_uid, site_id, enters, answer_key, asked_by, runs_the_house(asked_as) AS of_the_house,
          pg_try_advisory_lock(7247, walk_order_id) AS held;

-- name: walk_order.note_session
UPDATE walk_orders SET token_hash = $2 WHERE walk_order_id = $1;

-- Of a session that is still there the order goes on to know.
-- name: walk_order.answer
UPDATE walk_orders SET answer = $2, token_hash = (SELECT s.token_hash FROM sessions s WHERE s.token_hash = walk_orders.token_hash)
WHERE walk_order_id = $1;

-- name: walk_order.unlock
SELECT pg_advisory_unlock(7247, $1::int) AS freed;

-- name: walk_order.forget
DELETE FROM walk_orders WHERE expires_at <= gatelodge.now();
