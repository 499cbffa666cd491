-- What people have let sites have, and the codes and tokens of it.

-- No row: the session that it was given in has just ended.
-- name: openid_grant.insert
WITH held AS MATERIALIZED (SELECT session_id FROM sessions WHERE session_id = $3::bigint FOR KEY SHARE)
INSERT INTO openid_grants (site_id, user_uid, session_id, scopes, wanted, nonce, auth_time, level, method,
                           code_hash, redirect_address, challenge, code_ends_at)
SELECT $1, $2, $3::bigint, $4::text[], nullif($5, '')::jsonb, $6, $7, $8::assurance, $9,
       $10::bytea, $11, $12, CASE WHEN $10::bytea IS NOT NULL THEN gatelodge.now() + make_interval(secs => $13) END
WHERE $3::bigint IS NULL OR EXISTS (SELECT FROM held) RETURNING grant_id;

-- Signed out elsewhere, or everywhere: what was given for longer in a session that is gone.
-- name: openid_grant.end_without_session
UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = 'signed_out'
WHERE g.user_uid = $1 AND g.ended_at IS NULL AND NOT EXISTS (SELECT FROM sessions s WHERE s.session_id = g.session_id);

-- Many at once, beside their visits. A session that ends meanwhile either is gone here, and its code opens nothing, or ends
-- after this, and what was given in it with it. The ledger has them when they are used (0060).
-- name: openid_grant.insert_many
INSERT INTO openid_grants (site_id, user_uid, session_id, scopes, wanted, nonce, auth_time, level, method,
                           code_hash, redirect_address, challenge, code_ends_at)
SELECT g.site_id, g.user_uid, g.session_id, string_to_array(g.scopes, ' '), nullif(g.wanted, '')::jsonb, g.nonce, g.auth_time,
       g.level::assurance, g.method, g.code_hash, g.redirect_address, g.challenge, gatelodge.now() + make_interval(secs => g.lifetime)
FROM unnest($1::int[], $2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[],
            $10::bytea[], $11::text[], $12::text[], $13::int[])
     AS g (site_id, user_uid, session_id, scopes, wanted, nonce, auth_time, level, method, code_hash, redirect_address, challenge, lifetime)
JOIN sessions s ON s.session_id = g.session_id AND s.user_uid IS NOT DISTINCT FROM g.user_uid
WHERE (SELECT set_config('gatelodge.told_later', 'on', true)) = 'on' FOR KEY SHARE OF s;

-- name: openid_grant.find
SELECT grant_id, site_id, user_uid, session_id, scopes, wanted::text AS wanted, nonce, auth_time, level::text AS level, method, made_at,
       ended_at, ended_why FROM openid_grants WHERE grant_id = $1;

-- Where consent is needed, what goes beyond a name and an address is agreed to at each site: does something of it stand in no
-- grant that the person has given there since they agreed to share at all?
-- name: openid_grant.must_agree
SELECT EXISTS (
  SELECT FROM sites s JOIN orgs o USING (org_id), unnest($3::text[]) AS one
  WHERE s.site_id = $2 AND o.consent_required AND one IN ('groups', 'offline_access')
    AND NOT EXISTS (SELECT FROM openid_disclosures d WHERE d.user_uid = $1 AND d.site_id = $2 AND one = ANY (d.shared)
                    AND d.last_at >= (SELECT c.at FROM consents c WHERE c.user_uid = $1 AND c.org_id = s.org_id AND c.given
                                      ORDER BY c.consent_id DESC LIMIT 1))) AS must;

-- All that access tokens are judged by: client, grant, person, and whether they were taken back. Whether their sites may be
-- told of them is said by two gates, as may_be_told says it, whose body would be planned anew each time.
-- name: openid_grant.find_many
SELECT a.number::int AS number, c.site_id, concat_ws(' ', c.xmin, s.org_id, o.pairwise) AS version,
       g.grant_id, g.user_uid, g.session_id, g.scopes, g.wanted::text AS wanted, g.nonce, g.auth_time,
       g.level::text AS level, g.method, g.made_at, g.ended_at, g.ended_why,
       g.grant_id IS NOT NULL AND NOT EXISTS (SELECT FROM gates(g.user_uid, g.site_id, g.level, NULL) w
                                              WHERE NOT w.passed AND w.gate IN ('active', 'consent')) AS may_be_told,
       EXISTS (SELECT FROM openid_spent p WHERE p.kind = 'access' AND p.hash = a.spent) AS spent, gatelodge.now() AS now
FROM unnest($1::text[], $2::bigint[], $3::bytea[]) WITH ORDINALITY AS a (client_id, grant_id, spent, number)
JOIN openid_clients c USING (client_id) JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
-- its site in words that no index has an answer to: a plan that was made when nothing was there goes by the key all the same
LEFT JOIN openid_grants g ON g.grant_id = a.grant_id AND g.site_id IS NOT DISTINCT FROM c.site_id
WHERE c.enabled AND s.deleted_at IS NULL;

-- The row is held: of two with one code the second sees that it has been used.
-- name: openid_grant.hold_code
SELECT grant_id, site_id, user_uid, session_id, scopes, wanted::text AS wanted, nonce, auth_time, level::text AS level, method, made_at,
       ended_at, ended_why, redirect_address, challenge, code_used_at IS NOT NULL AS used, code_ends_at <= gatelodge.now() AS expired
FROM openid_grants WHERE code_hash = $1 FOR UPDATE;

-- name: openid_grant.use_code
UPDATE openid_grants SET code_used_at = gatelodge.now() WHERE grant_id = $1 AND code_used_at IS NULL;

-- Codes of many at once, for those about whom there is nothing to say but yes; who is missing in the answer takes the way
-- that says why not. Of two with one code the first has it, here as there: the rows are held in the order of all, and
-- looked at once more when they are. Everything is looked up row by row, whatever the tables' sizes were.
-- name: openid_grant.redeem_many
WITH asked AS MATERIALIZED (
  SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[], $5::bytea[], $6::text[], $7::text[], $8::bytea[])
    WITH ORDINALITY AS a (client_id, proof, secret, bucket, code, redirect_address, challenge, refresh, number)
), proved AS MATERIALIZED (
  SELECT a.*, c.site_id, concat_ws(' ', c.xmin, s.org_id, o.pairwise) AS version, c.refresh_days
  FROM asked a JOIN openid_clients c USING (client_id) JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
  WHERE c.enabled AND s.deleted_at IS NULL AND c.proof = a.proof
    AND (c.proof = 'none' OR EXISTS (SELECT FROM openid_secrets x WHERE x.hash = a.secret AND x.site_id = c.site_id
                                     AND coalesce(x.ends_at > gatelodge.now(), true)))
    AND NOT EXISTS (SELECT FROM attempts t WHERE t.bucket = a.bucket AND t.since >= gatelodge.now() - make_interval(secs => $9) AND t.tries >= $10)
), held AS MATERIALIZED (
  SELECT p.number, p.version, p.refresh, p.refresh_days, g.grant_id
  FROM proved p JOIN openid_grants g ON g.code_hash = p.code
  -- in words that no index but the code's has an answer to: a plan that was made when nothing was there stays
  WHERE g.site_id IS NOT DISTINCT FROM p.site_id AND g.ended_why IS NULL AND g.code_used_at IS NULL AND g.code_ends_at > gatelodge.now()
    AND g.redirect_address = p.redirect_address AND g.challenge = p.challenge
  ORDER BY g.grant_id FOR UPDATE OF g SKIP LOCKED -- whose grant is being changed waits alone, in the lane
), used AS (
  UPDATE openid_grants g SET code_used_at = gatelodge.now() FROM held h
  WHERE g.grant_id = h.grant_id AND g.code_used_at IS NULL
    AND NOT EXISTS (SELECT FROM gates(g.user_uid, g.site_id, g.level, NULL) w WHERE NOT w.passed AND w.gate NOT IN ('signed_in', 'level'))
  RETURNING h.number, h.version, h.refresh, h.refresh_days, g.*
), lasting AS (
  INSERT INTO openid_refresh_tokens (hash, grant_id, ends_at)
  SELECT refresh, grant_id, gatelodge.now() + make_interval(days => refresh_days) FROM used WHERE 'offline_access' = ANY (scopes)
)
SELECT number::int AS number, version, grant_id, site_id, user_uid, session_id, scopes, wanted::text AS wanted, nonce, auth_time,
       level::text AS level, method, made_at, ended_at, ended_why FROM used;

-- name: openid_grant.end
UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = $2 WHERE grant_id = $1 AND ended_at IS NULL;

-- Grant first, token second: everybody takes the locks in this order.
-- name: openid_refresh.grant_of
SELECT grant_id FROM openid_refresh_tokens WHERE hash = $1;

-- name: openid_refresh.hold
SELECT g.grant_id, g.site_id, g.user_uid, g.session_id, g.scopes, g.wanted::text AS wanted, g.nonce, g.auth_time, g.level::text AS level,
       g.method, g.made_at, g.ended_at, g.ended_why
FROM openid_grants g WHERE g.grant_id = $1 FOR UPDATE;

-- name: openid_refresh.state
SELECT used_at IS NOT NULL AS used, ends_at <= gatelodge.now() AS expired FROM openid_refresh_tokens WHERE hash = $1;

-- name: openid_refresh.insert
INSERT INTO openid_refresh_tokens (hash, grant_id, ends_at) VALUES ($2, $1, gatelodge.now() + make_interval(secs => $3));

-- name: openid_refresh.use
UPDATE openid_refresh_tokens SET used_at = gatelodge.now() WHERE hash = $1 AND used_at IS NULL;

-- name: openid_spent.insert
INSERT INTO openid_spent (kind, hash, ends_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING;

-- name: openid_spent.find
SELECT EXISTS (SELECT FROM openid_spent WHERE kind = $1 AND hash = $2) AS spent;

-- A grant outlives the last token of it by a day: a code that comes again must still be known for used.
-- name: openid_grant.prune
DELETE FROM openid_grants WHERE grant_id IN
  (SELECT g.grant_id FROM openid_grants g WHERE g.made_at < gatelodge.now() - interval '2 days'
   AND NOT EXISTS (SELECT FROM openid_refresh_tokens r WHERE r.grant_id = g.grant_id AND r.ends_at > gatelodge.now() - interval '1 day'
                   AND g.ended_at IS NULL)
   AND NOT EXISTS (SELECT FROM sessions s WHERE s.session_id = g.session_id AND g.ended_at IS NULL AND g.code_used_at IS NOT NULL)
   ORDER BY g.made_at LIMIT 10000);

-- Those that were exchanged; one that has expired is refused, used or not.
-- name: openid_refresh.prune
DELETE FROM openid_refresh_tokens WHERE hash IN
  (SELECT hash FROM openid_refresh_tokens WHERE used_at IS NOT NULL AND ends_at < gatelodge.now() - interval '1 day' ORDER BY ends_at LIMIT 10000);

-- name: openid_spent.prune
DELETE FROM openid_spent WHERE ends_at < gatelodge.now();

-- name: openid_device.prune
DELETE FROM openid_devices WHERE ends_at < gatelodge.now() - interval '1 h';
