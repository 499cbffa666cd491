-- People in every order there is an index for, up and down: keys and ids from a place on, from the index alone. Every
-- list begins at its least key; of texts nobody knows the greatest, so the last ones are asked for.

-- name: user_order.name_up
SELECT last_name AS key1, first_name AS key2, uid FROM users WHERE deleted_at IS NULL AND (last_name, first_name, uid) >= ($1, $2, $3::uuid)
ORDER BY last_name, first_name, uid OFFSET $4 LIMIT $5;

-- name: user_order.name_down
SELECT last_name AS key1, first_name AS key2, uid FROM users WHERE deleted_at IS NULL AND (last_name, first_name, uid) <= ($1, $2, $3::uuid)
ORDER BY last_name DESC, first_name DESC, uid DESC OFFSET $4 LIMIT $5;

-- name: user_order.name_last
SELECT last_name AS key1, first_name AS key2, uid FROM users WHERE deleted_at IS NULL ORDER BY last_name DESC, first_name DESC, uid DESC LIMIT 1;

-- name: user_order.username_up
SELECT username AS key1, uid FROM users WHERE deleted_at IS NULL AND (username, uid) >= ($1, $2::uuid)
ORDER BY username, uid OFFSET $3 LIMIT $4;

-- name: user_order.username_down
SELECT username AS key1, uid FROM users WHERE deleted_at IS NULL AND (username, uid) <= ($1, $2::uuid)
ORDER BY username DESC, uid DESC OFFSET $3 LIMIT $4;

-- name: user_order.username_last
SELECT username AS key1, uid FROM users WHERE deleted_at IS NULL ORDER BY username DESC, uid DESC LIMIT 1;

-- name: user_order.email_up
SELECT email AS key1, uid FROM user_order WHERE (email, uid) >= ($1, $2::uuid)
ORDER BY email, uid OFFSET $3 LIMIT $4;

-- name: user_order.email_down
SELECT email AS key1, uid FROM user_order WHERE (email, uid) <= ($1, $2::uuid)
ORDER BY email DESC, uid DESC OFFSET $3 LIMIT $4;

-- name: user_order.email_last
SELECT email AS key1, uid FROM user_order ORDER BY email DESC, uid DESC LIMIT 1;

-- name: user_order.seen_up
SELECT seen_at::text AS key1, uid FROM user_order WHERE (seen_at, uid) >= ($1::timestamptz, $2::uuid)
ORDER BY seen_at, uid OFFSET $3 LIMIT $4;

-- name: user_order.seen_down
SELECT seen_at::text AS key1, uid FROM user_order WHERE (seen_at, uid) <= ($1::timestamptz, $2::uuid)
ORDER BY seen_at DESC, uid DESC OFFSET $3 LIMIT $4;

-- name: user_order.created_up
SELECT created_at::text AS key1, uid FROM users WHERE deleted_at IS NULL AND (created_at, uid) >= ($1::timestamptz, $2::uuid)
ORDER BY created_at, uid OFFSET $3 LIMIT $4;

-- name: user_order.created_down
SELECT created_at::text AS key1, uid FROM users WHERE deleted_at IS NULL AND (created_at, uid) <= ($1::timestamptz, $2::uuid)
ORDER BY created_at DESC, uid DESC OFFSET $3 LIMIT $4;

-- name: user_order.status_up
SELECT status AS key1, last_name AS key2, first_name AS key3, uid FROM users WHERE deleted_at IS NULL AND (status, last_name, first_name, uid) >= ($1, $2, $3, $4::uuid)
ORDER BY status, last_name, first_name, uid OFFSET $5 LIMIT $6;

-- name: user_order.status_down
SELECT status AS key1, last_name AS key2, first_name AS key3, uid FROM users WHERE deleted_at IS NULL AND (status, last_name, first_name, uid) <= ($1, $2, $3, $4::uuid)
ORDER BY status DESC, last_name DESC, first_name DESC, uid DESC OFFSET $5 LIMIT $6;

-- name: user_order.gather
SELECT gather_last_seen() AS people;
