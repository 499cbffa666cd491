-- The keys that the house signs with. Times alone say which one signs and which may be met.

-- name: openid_key.hold
SELECT pg_advisory_xact_lock(hashtext('gatelodge.openid_keys'))::text AS held;

-- name: openid_key.published
SELECT kid, alg, public_key::text AS public_key, sealed, made_at, signs_from, signs_until, published_until FROM openid_keys
WHERE coalesce(published_until > gatelodge.now(), true) ORDER BY alg, signs_from, kid;

-- For eyes: nothing that is sealed, and what ended within a month.
-- name: openid_key.shown
SELECT kid, alg, public_key::text AS public_key, ''::bytea AS sealed, made_at, signs_from, signs_until, published_until FROM openid_keys
WHERE coalesce(published_until > gatelodge.now() - interval '30 days', true) ORDER BY alg, signs_from DESC, kid;

-- name: openid_key.step_back
UPDATE openid_keys SET signs_until = $2::timestamptz, published_until = $2::timestamptz + make_interval(secs => $3)
WHERE alg = $1 AND signs_until IS NULL;

-- Who signs now goes on, and nobody waits any more for a turn. Whose turn comes within a minute may sign yet, by a node
-- that has not heard of it, and stays published for that.
-- name: openid_key.go_on
UPDATE openid_keys SET signs_until = CASE WHEN signs_from > gatelodge.now() THEN signs_from END,
  published_until = CASE WHEN signs_from > gatelodge.now() + interval '1 minute' THEN gatelodge.now()
                         WHEN signs_from > gatelodge.now() THEN signs_from + make_interval(secs => $2) END
WHERE alg = $1 AND coalesce(signs_until > gatelodge.now(), true)
RETURNING signs_until IS NULL AS signs;

-- What waits for its turn has signed nothing, so nobody misses it.
-- name: openid_key.withdraw
UPDATE openid_keys SET signs_until = greatest(signs_from, least(signs_until, gatelodge.now())),
  published_until = CASE WHEN signs_from > gatelodge.now() THEN gatelodge.now() ELSE least(signs_until, gatelodge.now()) END
WHERE alg = $1 AND coalesce(published_until > gatelodge.now(), true);

-- name: openid_key.insert
INSERT INTO openid_keys (kid, alg, public_key, sealed, signs_from) VALUES ($1, $2, $3::jsonb, $4, $5);

-- Past its time, for what it signed while it had it. Lost is what was published no longer than it signed; whoever took such
-- a key may have taken those before it, too, so none of them is good for anything.
-- name: openid_key.past
SELECT k.kid, k.alg, k.public_key::text AS public_key, ''::bytea AS sealed, k.made_at, k.signs_from, k.signs_until, k.published_until
FROM openid_keys k WHERE k.kid = $1 AND k.published_until <= gatelodge.now() AND k.published_until > k.signs_until
  AND NOT EXISTS (SELECT FROM openid_keys l WHERE l.alg = k.alg AND l.published_until BETWEEN l.signs_from AND l.signs_until
                  AND l.published_until > k.made_at);

-- What is published no longer signs never again: its private half goes at once.
-- name: openid_key.disarm
UPDATE openid_keys SET sealed = '' WHERE published_until < gatelodge.now() AND sealed <> '';

-- Public halves stay as long as there are sessions from their time, whose tokens come back as hints.
-- name: openid_key.prune
DELETE FROM openid_keys k WHERE k.published_until < gatelodge.now() - interval '30 days'
  AND NOT EXISTS (SELECT FROM sessions s WHERE s.created_at < k.signs_until);
