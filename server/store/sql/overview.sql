-- What the Overview shows at a glance.

-- name: overview.counts
SELECT (SELECT count(*) FROM groups WHERE deleted_at IS NULL) AS groups, (SELECT count(*) FROM orgs WHERE deleted_at IS NULL) AS orgs,
       (SELECT count(*) FROM sites WHERE deleted_at IS NULL) AS sites,
       (SELECT count(*) FROM sign_in_log WHERE at > date_trunc('day', gatelodge.now()) AND result = 'came_in') AS came_in,
       (SELECT count(*) FROM sign_in_log WHERE at > date_trunc('day', gatelodge.now()) AND result IN ('no_match', 'throttled', 'stopped')) AS refused,
       (SELECT count(*) FROM site_queue) + (SELECT count(*) FROM user_change) AS waiting,
       least((SELECT min(changed_at) FROM site_queue), (SELECT min(changed_at) FROM user_change)) AS oldest,
       (SELECT count(DISTINCT user_uid) FROM approvals WHERE state = 'waiting' AND expires_at > gatelodge.now()) AS approvals,
       pg_database_size(current_database()) AS bytes;
