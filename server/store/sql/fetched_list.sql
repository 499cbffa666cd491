-- What authorities publish and the house fetches: revocation lists (EL-11).

-- Says whether it is this node's to fetch now. $3: seconds after a try that went well, $4: after one that did not.
-- name: fetched_list.claim
INSERT INTO fetched_lists AS f (authority_id, address) VALUES ($1, $2)
ON CONFLICT (authority_id, address) DO UPDATE SET tried_at = gatelodge.now()
WHERE f.tried_at < gatelodge.now() - make_interval(secs => CASE WHEN f.trouble = '' AND f.list IS NOT NULL THEN $3::int ELSE $4::int END)
RETURNING true AS claimed;

-- An older one than there is comes from somebody who wants a revocation forgotten.
-- name: fetched_list.keep
UPDATE fetched_lists SET list = $3, made_at = $4::timestamptz, holds_until = $5::timestamptz, fetched_at = gatelodge.now(), trouble = ''
WHERE authority_id = $1 AND address = $2 AND coalesce(made_at <= $4::timestamptz, true) RETURNING true AS kept;

-- name: fetched_list.fail
UPDATE fetched_lists SET trouble = $3 WHERE authority_id = $1 AND address = $2;

-- What is in no setting any more.
-- name: fetched_list.forget
DELETE FROM fetched_lists WHERE authority_id = $1 AND address <> ALL ($2::text[]);

-- name: fetched_list.of_authority
SELECT list FROM fetched_lists WHERE authority_id = $1 AND address = ANY ($2::text[]) AND list IS NOT NULL;

-- name: fetched_list.states
SELECT a.name, f.address, f.made_at, f.holds_until, f.fetched_at, f.trouble
FROM fetched_lists f JOIN authorities a USING (authority_id)
WHERE a.deleted_at IS NULL AND a.enabled ORDER BY a.name, f.address;
