-- What is found while somebody types: a handful of people who fit all words in any order, the likeliest first. Words are
-- regular expressions that the caller makes of them (find_people.cpp).

-- A generic plan takes every word for a common one.
-- name: finder.custom_plans
SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('statement_timeout', '2s', true);

-- Each of three words stands somewhere in the names, or in one address; where there are fewer, the others are null: one
-- that is repeated would be taken for as many rare ones, and everybody who has it would be fetched from the index. $4 and $5
-- are the first word at the very beginning and at the beginning of a line: who is called so shall not drown among those
-- who have the letters anywhere.
-- name: finder.people
SELECT u.uid FROM (
  (SELECT uid FROM user_search WHERE (names ~* $4 OR names ~* $5) AND ($2::text IS NULL OR names ~* $2) AND ($3::text IS NULL OR names ~* $3) LIMIT 100) UNION
  (SELECT uid FROM user_search WHERE names ~* $1 AND ($2::text IS NULL OR names ~* $2) AND ($3::text IS NULL OR names ~* $3) LIMIT 100) UNION
  (SELECT user_uid FROM emails WHERE address ~* $1 AND ($2::text IS NULL OR address ~* $2) AND ($3::text IS NULL OR address ~* $3) LIMIT 100)) found
JOIN users u USING (uid) JOIN user_search s USING (uid) WHERE u.deleted_at IS NULL
ORDER BY s.names ~* $4 OR s.names ~* $5 DESC, u.last_name COLLATE names_order, u.first_name COLLATE names_order, u.uid LIMIT $6;

-- Two letters have no trigram, but the beginning of a word has.
-- name: finder.people_by_two_letters
SELECT u.uid FROM (
  SELECT uid FROM user_search WHERE names ~* $1 OR names ~* $2 LIMIT 100) found
JOIN users u USING (uid) WHERE u.deleted_at IS NULL ORDER BY u.last_name COLLATE names_order, u.first_name COLLATE names_order, u.uid LIMIT $3;
