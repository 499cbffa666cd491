-- People in every order there is an index for, up and down, texts as languages sort them: keys and ids from a place on,
-- from the index alone. Every list begins at its least key; of texts nobody knows the greatest, so the last ones are asked for.

-- name: user_order.name_up
SELECT last_name AS key1, first_name AS key2, uid FROM ordered_users WHERE (last_name, first_name, uid) >= ($1, $2, $3::uuid)
ORDER BY last_name, first_name, uid OFFSET $4 LIMIT $5;

-- name: user_order.name_down
SELECT last_name AS key1, first_name AS key2, uid FROM ordered_users WHERE (last_name, first_name, uid) <= ($1, $2, $3::uuid)
ORDER BY last_name DESC, first_name DESC, uid DESC OFFSET $4 LIMIT $5;

-- name: user_order.name_last
SELECT last_name AS key1, first_name AS key2, uid FROM ordered_users ORDER BY last_name DESC, first_name DESC, uid DESC LIMIT 1;

-- name: user_order.username_up
SELECT username AS key1, uid FROM ordered_users WHERE (username, uid) >= ($1, $2::uuid)
ORDER BY username, uid OFFSET $3 LIMIT $4;

-- name: user_order.username_down
SELECT username AS key1, uid FROM ordered_users WHERE (username, uid) <= ($1, $2::uuid)
ORDER BY username DESC, uid DESC OFFSET $3 LIMIT $4;

-- name: user_order.username_last
SELECT username AS key1, uid FROM ordered_users ORDER BY username DESC, uid DESC LIMIT 1;

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
SELECT created_at::text AS key1, uid FROM ordered_users WHERE (created_at, uid) >= ($1::timestamptz, $2::uuid)
ORDER BY created_at, uid OFFSET $3 LIMIT $4;

-- name: user_order.created_down
SELECT created_at::text AS key1, uid FROM ordered_users WHERE (created_at, uid) <= ($1::timestamptz, $2::uuid)
ORDER BY created_at DESC, uid DESC OFFSET $3 LIMIT $4;

-- name: user_order.status_up
SELECT status AS key1, last_name AS key2, first_name AS key3, uid FROM ordered_users WHERE (status, last_name, first_name, uid) >= ($1, $2, $3, $4::uuid)
ORDER BY status, last_name, first_name, uid OFFSET $5 LIMIT $6;

-- name: user_order.status_down
SELECT status AS key1, last_name AS key2, first_name AS key3, uid FROM ordered_users WHERE (status, last_name, first_name, uid) <= ($1, $2, $3, $4::uuid)
ORDER BY status DESC, last_name DESC, first_name DESC, uid DESC OFFSET $5 LIMIT $6;

-- name: user_order.gather
SELECT gather_last_seen() AS people;

-- Where letters lead that somebody types in a list: the first whose key begins so, whatever their case
-- and accents. $1: the letters in the spellings that a key may have; $2: them as a pattern; behind each a few are looked at.

-- name: user_order.name_starting
SELECT f.key1, f.key2, f.uid FROM unnest($1::text[]) AS typed (text) CROSS JOIN LATERAL (
  SELECT last_name AS key1, first_name AS key2, uid FROM ordered_users WHERE last_name >= typed.text
  ORDER BY last_name, first_name, uid LIMIT 20) f
WHERE f.key1 ~* $2 ORDER BY 1, 2, 3 LIMIT 1;

-- name: user_order.username_starting
SELECT f.key1, f.uid FROM unnest($1::text[]) AS typed (text) CROSS JOIN LATERAL (
  SELECT username AS key1, uid FROM ordered_users WHERE username >= typed.text ORDER BY username, uid LIMIT 20) f
WHERE f.key1 ~* $2 ORDER BY 1, 2 LIMIT 1;

-- name: user_order.email_starting
SELECT f.key1, f.uid FROM unnest($1::text[]) AS typed (text) CROSS JOIN LATERAL (
  SELECT email AS key1, uid FROM user_order WHERE email >= typed.text ORDER BY email, uid LIMIT 20) f
WHERE f.key1 ~* $2 ORDER BY 1, 2 LIMIT 1;

-- How many of these places stand before one, or are it; $7: in a list that goes down. Orders of one key leave the
-- second empty.
-- name: user_order.places_before
SELECT count(*) AS number FROM unnest($1::text[], $2::text[], $3::uuid[]) AS a (key1, key2, uid)
WHERE CASE WHEN $7::boolean THEN (a.key1 COLLATE names_order, a.key2 COLLATE names_order, a.uid) >= ($4::text, $5::text, $6::uuid)
           ELSE (a.key1 COLLATE names_order, a.key2 COLLATE names_order, a.uid) <= ($4::text, $5::text, $6::uuid) END;

-- How many people from one place to the other, both with them.
-- name: user_order.name_between
SELECT count(*) AS number FROM ordered_users WHERE (last_name, first_name, uid) >= ($1, $2, $3::uuid) AND (last_name, first_name, uid) <= ($4, $5, $6::uuid);

-- name: user_order.username_between
SELECT count(*) AS number FROM ordered_users WHERE (username, uid) >= ($1, $2::uuid) AND (username, uid) <= ($3, $4::uuid);

-- name: user_order.email_between
SELECT count(*) AS number FROM user_order WHERE (email, uid) >= ($1, $2::uuid) AND (email, uid) <= ($3, $4::uuid);

-- Of one person of a list: whether its key is as far as these letters, and begins with them.
-- name: user_order.reaches
SELECT k.key COLLATE names_order >= $3::text AS reached, k.key ~* $4::text AS begins
FROM users u LEFT JOIN user_order o ON o.uid = u.uid
CROSS JOIN LATERAL (SELECT CASE $2 WHEN 'username' THEN u.username WHEN 'email' THEN coalesce(o.email, '') ELSE u.last_name END AS key) k
WHERE u.uid = $1;
