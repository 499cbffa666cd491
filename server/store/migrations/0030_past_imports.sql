-- What an import came to stays with it when its plan goes: the console lists past ones.
ALTER TABLE imports ADD COLUMN counts jsonb NOT NULL DEFAULT '{}';                      -- verdict → rows

CREATE FUNCTION count_import() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  SELECT coalesce(jsonb_object_agg(verdict, lines), '{}') INTO NEW.counts
  FROM (SELECT verdict, count(*) AS lines FROM import_plan WHERE import_id = NEW.import_id GROUP BY verdict) counted;
  RETURN NEW;
END $$;
CREATE TRIGGER count_applied BEFORE UPDATE OF applied_at ON imports FOR EACH ROW
  WHEN (OLD.applied_at IS NULL AND NEW.applied_at IS NOT NULL) EXECUTE FUNCTION count_import();
CREATE INDEX imports_applied ON imports (applied_at DESC) WHERE applied_at IS NOT NULL;

REVOKE EXECUTE ON FUNCTION count_import() FROM PUBLIC;
