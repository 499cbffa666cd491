-- Texts in lists of people stand as languages sort them: é beside e, "de Vries" under D, an Arabic name among the Arabic
-- ones. One order for all languages (the root of Unicode's collation, CLDR), so that one index serves every reader; where
-- PostgreSQL was built without ICU it stays the order of code points.
DO $$
BEGIN
  CREATE COLLATION names_order (provider = icu, locale = 'und');
EXCEPTION WHEN feature_not_supported THEN
  CREATE COLLATION names_order FROM "C";
END $$;

CREATE VIEW ordered_users WITH (security_invoker = true) AS
  SELECT uid, username COLLATE names_order AS username, last_name COLLATE names_order AS last_name, first_name COLLATE names_order AS first_name,
         status, created_at FROM users WHERE deleted_at IS NULL;
ALTER TABLE user_order ALTER COLUMN email TYPE text COLLATE names_order;   -- and its index with it

DROP INDEX users_by_name, users_by_username, users_by_status;
CREATE INDEX users_by_name     ON users (last_name COLLATE names_order, first_name COLLATE names_order, uid) WHERE deleted_at IS NULL;
CREATE INDEX users_by_username ON users (username COLLATE names_order, uid) WHERE deleted_at IS NULL;
CREATE INDEX users_by_status   ON users (status, last_name COLLATE names_order, first_name COLLATE names_order, uid) WHERE deleted_at IS NULL;

-- Another release of ICU may sort otherwise, and an index in the old order would lose people: it is made anew. For the
-- owner of the tables, at the start of every program that migrates.
CREATE FUNCTION renew_names_order() RETURNS boolean LANGUAGE plpgsql SET search_path = gatelodge, pg_temp AS $$
DECLARE
  stale name;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_collation WHERE oid = 'names_order'::regcollation
                 AND collversion IS DISTINCT FROM pg_collation_actual_version(oid)) THEN
    RETURN false;
  END IF;
  FOR stale IN SELECT DISTINCT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
               WHERE 'names_order'::regcollation::oid = ANY (i.indcollation::oid[]) ORDER BY 1 LOOP
    EXECUTE format('REINDEX INDEX %I', stale);
  END LOOP;
  ALTER COLLATION names_order REFRESH VERSION;
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION renew_names_order() FROM PUBLIC;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT ON ordered_users TO gatelodge_server, gatelodge_admin, gatelodge_auditor, gatelodge_helpdesk;
  END IF;
END $$;
