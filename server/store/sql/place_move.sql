-- Organisations, sites, consents and visits that come with people: the work is done by the functions of migration 0039.

-- name: place_move.match
SELECT match_places($1) IS NULL AS matched;

-- name: place_move.plan
SELECT plan_places($1) IS NULL AS planned;

-- name: place_move.apply
SELECT apply_places($1) IS NULL AS applied;

-- name: place_move.apply_past
SELECT apply_past($1, $2, $3) IS NULL AS applied;

-- name: place_move.counts
SELECT kind, verdict, number FROM count_places($1);

-- name: place_move.left
SELECT 'org' AS kind, source_org AS number, name, reason, about FROM import_orgs WHERE import_id = $1 AND verdict IN ('conflict', 'unread')
UNION ALL SELECT 'site', site_id, name, reason, about FROM import_sites WHERE import_id = $1 AND verdict IN ('conflict', 'unread')
ORDER BY kind, number LIMIT $2;
