-- What a synchronisation says of its people is the source's to change, not the person's and not an administrator's
-- (EA-38): a change here would be gone with the next run. Whether somebody may come in is not of it, and
-- the language is everybody's own. A run itself, whoever takes it back, and the end of an account are let through.

CREATE FUNCTION held_by_source(person uuid) RETURNS TABLE (source text, fields text[]) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS
$$SELECT s.name, t.held FROM sync_people p JOIN syncs s USING (sync_id) JOIN sync_states t USING (sync_id)
  WHERE p.user_uid = person AND p.gone_at IS NULL$$;

CREATE FUNCTION passes_source() RETURNS boolean LANGUAGE sql STABLE AS
$$SELECT coalesce(gatelodge.context('source') = 'sync' OR starts_with(gatelodge.context('request'), 'undo:'), false)$$;

CREATE FUNCTION stays_with_source() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  holder record;
  field  text;
BEGIN
  SELECT * INTO holder FROM held_by_source(old.uid);
  IF NOT FOUND OR passes_source() OR new.erased_at IS NOT NULL THEN
    RETURN new;
  END IF;
  field := CASE WHEN 'first_name' = ANY (holder.fields) AND new.first_name <> old.first_name THEN 'first_name'
                WHEN 'last_name' = ANY (holder.fields) AND new.last_name <> old.last_name THEN 'last_name'
                WHEN 'notes' = ANY (holder.fields) AND new.notes <> old.notes THEN 'notes'
                WHEN 'valid_from' = ANY (holder.fields) AND new.valid_from IS DISTINCT FROM old.valid_from THEN 'valid_from'
                WHEN 'valid_until' = ANY (holder.fields) AND new.valid_until IS DISTINCT FROM old.valid_until THEN 'valid_until' END;
  IF field IS NOT NULL THEN
    RAISE EXCEPTION '%: kept by %', field, holder.source USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'kept_by_source';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER stays_with_source BEFORE UPDATE ON users FOR EACH ROW
  WHEN ((old.first_name, old.last_name, old.notes, old.valid_from, old.valid_until)
        IS DISTINCT FROM (new.first_name, new.last_name, new.notes, new.valid_from, new.valid_until))
  EXECUTE FUNCTION stays_with_source();

-- The main address; others come and go as people like.
CREATE FUNCTION address_stays_with_source() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  holder record;
BEGIN
  SELECT h.* INTO holder FROM held_by_source(old.user_uid) h JOIN users u ON u.uid = old.user_uid AND u.deleted_at IS NULL
  WHERE 'email' = ANY (h.fields);
  IF FOUND AND NOT passes_source() THEN
    RAISE EXCEPTION 'email: kept by %', holder.source USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'kept_by_source';
  END IF;
  RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;
CREATE TRIGGER address_stays BEFORE UPDATE ON emails FOR EACH ROW
  WHEN (old.is_primary AND NOT new.is_primary OR old.is_primary AND old.address <> new.address) EXECUTE FUNCTION address_stays_with_source();
CREATE TRIGGER address_stays_there BEFORE DELETE ON emails FOR EACH ROW WHEN (old.is_primary) EXECUTE FUNCTION address_stays_with_source();
