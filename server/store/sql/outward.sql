-- What leaves the house of a person, and people who leave it (K6).

-- Who has asked to be erased, and waits.
-- name: outward.erasure_waits
SELECT asked_at FROM approvals WHERE user_uid = $1 AND kind = 'erasure' AND state = 'waiting' AND expires_at > gatelodge.now();

-- name: outward.withdraw_erasure
UPDATE approvals SET state = 'withdrawn' WHERE user_uid = $1 AND kind = 'erasure' AND state = 'waiting';

-- name: outward.forget_erased_visits
SELECT forget_erased_visits() AS people;

-- Which sites know of somebody, and whether they are told.
-- name: outward.sites_that_know
SELECT s.name, s.push_changes AND s.deleted_at IS NULL AND (NOT o.consent_required OR coalesce(
         (SELECT c.given FROM consents c WHERE c.user_uid = v.user_uid AND c.org_id = o.org_id ORDER BY c.consent_id DESC LIMIT 1), false)) AS told
FROM visits v JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE v.user_uid = $1 ORDER BY lower(s.name), s.site_id;

-- name: outward.record
SELECT person_record($1) AS record;

-- Everybody who is here, a page at a time; and these, in their order.
-- name: outward.export_after
SELECT p.* FROM exported_people p JOIN users u USING (uid) WHERE p.uid > $1 AND u.deleted_at IS NULL ORDER BY p.uid LIMIT $2;

-- name: outward.export_these
SELECT p.* FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (uid, place) JOIN exported_people p USING (uid) ORDER BY wanted.place;

-- name: outward.merge
SELECT merge_people($1, $2) AS moved;

-- Pairs of accounts that may be one person: the same name, an address that one has proved and the other claims, or one
-- name at two authorities. The older one first.
-- name: outward.duplicates
SELECT DISTINCT ON (least(pair.one, pair.other), greatest(pair.one, pair.other)) a.uid AS one, b.uid AS other, pair.why,
       a.username AS one_name, b.username AS other_name, coalesce(nullif(trim(a.first_name || ' ' || a.last_name), ''), a.username) AS caption
FROM (
  (SELECT u.uid AS one, o.uid AS other, 1 AS place, 'name' AS why FROM users u JOIN users o ON lower(o.last_name) = lower(u.last_name)
     AND lower(o.first_name) = lower(u.first_name) AND o.uid > u.uid
   WHERE u.first_name <> '' AND u.last_name <> '' AND u.deleted_at IS NULL AND o.deleted_at IS NULL LIMIT $1)
  UNION ALL
  (SELECT c.user_uid, v.user_uid, 0, 'address' FROM emails c JOIN emails v ON lower(v.address) = lower(c.address) AND v.user_uid <> c.user_uid
   WHERE c.verified_at IS NULL AND v.verified_at IS NOT NULL LIMIT $1)
  UNION ALL
  (SELECT l.user_uid, o.user_uid, 2, 'login' FROM logins l JOIN logins o ON lower(o.properties ->> 'username') = lower(l.properties ->> 'username')
     AND o.authority_id > l.authority_id AND o.user_uid <> l.user_uid
   WHERE l.removed_at IS NULL AND o.removed_at IS NULL AND l.properties ->> 'username' <> '' AND l.authority_id <> 1 LIMIT $1)
) pair
JOIN users p ON p.uid = pair.one JOIN users q ON q.uid = pair.other
JOIN users a ON a.uid = CASE WHEN (p.created_at, p.uid) <= (q.created_at, q.uid) THEN p.uid ELSE q.uid END
JOIN users b ON b.uid = CASE WHEN a.uid = p.uid THEN q.uid ELSE p.uid END
WHERE p.deleted_at IS NULL AND q.deleted_at IS NULL
ORDER BY least(pair.one, pair.other), greatest(pair.one, pair.other), pair.place LIMIT $1;
