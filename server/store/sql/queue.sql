-- Visits and the update queue: what is recorded, what is owed, who works on it.

-- All hops that arrive within one gathering go in one commit: people, sites, and the revisions their answers carried. A
-- first visit locks the user (FOR SHARE gives the newest revision, waiting for a writer if there is one) and queues the
-- pair if the revision has moved; a repeated one needs no lock, since every fan-out sees its row (PROMISES Q3).
-- name: visit.record
WITH arrived AS (
  SELECT user_uid, site_id, min(revision) AS revision, count(*)::int AS visits
  FROM unnest($1::uuid[], $2::int[], $3::bigint[]) AS a (user_uid, site_id, revision) GROUP BY user_uid, site_id ORDER BY user_uid, site_id
), first AS (
  SELECT a.site_id, u.uid, u.revision, a.revision AS sent FROM arrived a JOIN users u ON u.uid = a.user_uid
  WHERE NOT EXISTS (SELECT FROM visits v WHERE v.user_uid = a.user_uid AND v.site_id = a.site_id)
  ORDER BY u.uid FOR SHARE OF u
), again AS (
  SELECT a.site_id, u.uid, u.revision, a.revision AS sent FROM arrived a JOIN users u ON u.uid = a.user_uid
  JOIN visits v ON v.user_uid = a.user_uid AND v.site_id = a.site_id WHERE u.revision > a.revision
), recorded AS (
  INSERT INTO visits AS v (user_uid, site_id, visits, revision) SELECT user_uid, site_id, visits, revision FROM arrived
  ON CONFLICT (user_uid, site_id) DO UPDATE
  SET last_at = excluded.last_at, visits = v.visits + excluded.visits, revision = excluded.revision
)
INSERT INTO site_queue AS q (site_id, user_uid, revision)
SELECT site_id, uid, max(revision) FROM (TABLE first UNION ALL TABLE again) AS moved WHERE revision > sent
GROUP BY site_id, uid ORDER BY site_id, uid
ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(q.revision, excluded.revision);

-- name: queue.fan_out
SELECT fan_out($1) AS pairs, EXISTS (SELECT FROM user_change) AS more;

-- name: queue.requeue
SELECT requeue() AS pairs, EXISTS (SELECT FROM deliveries WHERE owed) AS more;
