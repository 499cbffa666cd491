-- Backups: one snapshot for what is counted and what pg_dump writes, and a database that has just been restored.

-- By one node at a time, and until the session ends at the latest.
-- name: backup.lock
SELECT pg_try_advisory_lock(7246, 1) AS ours;

-- name: backup.unlock
SELECT pg_advisory_unlock(7246, 1) AS freed;

-- In a transaction that reads one snapshot.
-- name: backup.snapshot
SELECT pg_export_snapshot() AS snapshot, current_setting('server_version') AS version,
       current_setting('server_version_num')::int / 10000 AS major;

-- name: backup.tables
SELECT c.relname::text AS name FROM pg_class c WHERE c.relnamespace = 'gatelodge'::regnamespace AND c.relkind = 'r' ORDER BY 1;

-- Whatever the order of the rows. The statement inside is put together by the database, of the name of a table that it has.
-- name: backup.measure
SELECT (xpath('/table/row/rows/text()', found))[1]::text::bigint AS rows, (xpath('/table/row/digest/text()', found))[1]::text AS digest
FROM query_to_xml(format('SELECT count(*) AS rows, concat_ws(''.'', coalesce(sum((''x'' || left(h, 15))::bit(60)::bigint), 0),
                                 coalesce(sum((''x'' || substr(h, 16, 15))::bit(60)::bigint), 0)) AS digest
                          FROM (SELECT md5(whole_row_::text) AS h FROM gatelodge.%I AS whole_row_) AS hashes', $1::text), true, false, '') AS found;

-- name: backup.database_bytes
SELECT pg_database_size(current_database()) AS bytes;

-- name: backup.sequences
SELECT sequencename::text AS name, coalesce(last_value, 0) AS last FROM pg_sequences WHERE schemaname = 'gatelodge' ORDER BY 1;

-- Whom something in this database is granted to, or a policy is for.
-- name: backup.roles
SELECT DISTINCT r.rolname::text AS name FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
WHERE d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND d.refclassid = 'pg_authid'::regclass
  AND d.deptype IN ('a', 'r') AND r.rolname <> current_user AND NOT starts_with(r.rolname, 'pg_') ORDER BY 1;

-- Which of these roles is in which other one: a dump does not say it.
-- name: backup.memberships
SELECT r.rolname::text AS role, m.rolname::text AS member FROM pg_auth_members a
JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
WHERE r.rolname = ANY ($1::text[]) AND m.rolname = ANY ($1::text[]) ORDER BY 1, 2;

-- name: backup.missing_roles
SELECT name FROM unnest($1::text[]) AS name WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) ORDER BY 1;

-- name: backup.which
SELECT current_database() || ' ' || pg_postmaster_start_time() AS which;

-- What a restore has left that did not come to its end is nothing.
-- name: backup.is_empty
SELECT NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'gatelodge')
         OR to_regnamespace('gatelodge_restoring') IS NOT NULL AS empty,
       current_setting('server_version_num')::int / 10000 AS major;

-- Numbers of transactions begin anew in another cluster. Entries of numbers that this one has yet to reach would be news
-- again and again (audit.feed): they get numbers that are over, the same ones for what had the same one. So does an undo
-- that names one as what it has taken back (0023), or what is taken back already would be offered once more.
-- name: backup.settle_audit
UPDATE audit a SET
  xid = (CASE WHEN a.xid < h.least::text::xid8 THEN a.xid::text::numeric ELSE a.xid::text::numeric % (h.least - 3) + 3 END)::text::xid8,
  request = CASE WHEN starts_with(a.request, 'undo:') AND substring(a.request FROM '^(?:undo:.{8}:)+tx:([0-9]+):')::numeric >= h.least
            THEN regexp_replace(a.request, '^((?:undo:.{8}:)+tx:)[0-9]+',
                                '\1' || (substring(a.request FROM '^(?:undo:.{8}:)+tx:([0-9]+):')::numeric % (h.least - 3) + 3))
            ELSE a.request END
FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::numeric AS least) h
WHERE a.xid >= h.least::text::xid8
   OR starts_with(a.request, 'undo:') AND substring(a.request FROM '^(?:undo:.{8}:)+tx:([0-9]+):')::numeric >= h.least;

-- The old house has given numbers to entries that are not in the backup. Whoever still shows one means that one, and would
-- take back another: these are not given again.
-- name: backup.skip_entries
SELECT setval('audit_seq_seq', last_value + 1000000000) AS last FROM audit_seq_seq;

-- What was ended after the backup was made would be open again.
-- name: backup.end_sessions
DELETE FROM sessions;

-- name: backup.end_links
DELETE FROM tokens;

-- name: backup.end_invitations
UPDATE invitations SET revoked_at = gatelodge.now() WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- Refresh tokens, too, some of which have been used or ended since.
-- name: backup.end_grants
UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = 'administrator' WHERE ended_at IS NULL;

-- Sites know a later state than this one.
-- name: backup.owe_everybody
UPDATE deliveries SET owed = true;

-- name: backup.consoles
SELECT database_role AS name FROM consoles WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = database_role) ORDER BY 1;

-- name: backup.may_make_roles
SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user;

-- The migrator's own lock (store/migrator.cpp).
-- name: backup.hold_schema
SELECT pg_advisory_lock(7242600121) IS NULL AS held;

-- name: backup.try_to_hold_schema
SELECT pg_try_advisory_lock(7242600121) AS held;

-- name: backup.has_schema
SELECT to_regclass('gatelodge.schema_version') IS NOT NULL AS has;
