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

-- What waits for its turn has signed nothing, so nobody misses it.
-- name: openid_key.end
UPDATE openid_keys SET signs_until = greatest(signs_from, least(signs_until, gatelodge.now())),
  published_until = CASE WHEN signs_from > gatelodge.now() THEN gatelodge.now()
                         ELSE least(signs_until, gatelodge.now()) + make_interval(secs => $2) END
WHERE alg = $1 AND coalesce(published_until > gatelodge.now(), true);

-- name: openid_key.insert
INSERT INTO openid_keys (kid, alg, public_key, sealed, signs_from) VALUES ($1, $2, $3::jsonb, $4, $5);

-- name: openid_key.prune
DELETE FROM openid_keys WHERE published_until < gatelodge.now() - interval '30 days';
