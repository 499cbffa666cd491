-- Views that somebody has saved: everybody has their own (migration 0022).

-- name: saved_view.list
SELECT view_id, name, question::text AS question FROM my_views($1);

-- name: saved_view.save
SELECT save_view($1, $2, $3::jsonb) AS view_id;

-- name: saved_view.rename
SELECT rename_view($1, $2) AS done;

-- name: saved_view.forget
SELECT forget_view($1) AS done;
