-- What the two before had left open.
--
-- A person's number stays (0005), and nothing else saw to that of a group and of an authority but the foreign keys which 0066 has
-- taken away: with another number all that refers to it would be left behind.
CREATE TRIGGER keeps_number BEFORE UPDATE ON groups FOR EACH ROW
  WHEN (old.group_id <> new.group_id) EXECUTE FUNCTION refuse('its number stays');
CREATE TRIGGER keeps_number BEFORE UPDATE ON authorities FOR EACH ROW
  WHEN (old.authority_id <> new.authority_id) EXECUTE FUNCTION refuse('its number stays');

-- An order is answered, and goes with its answer, also where the walk's session could not be ended (0063): then it ends with the order.
CREATE FUNCTION walk_ends() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM sessions WHERE token_hash = old.token_hash;
  RETURN NULL;
END $$;
CREATE TRIGGER ends AFTER DELETE ON walk_orders FOR EACH ROW WHEN (old.token_hash IS NOT NULL) EXECUTE FUNCTION walk_ends();

-- Who goes on with an import is said by those who may (0064). Somebody's main address, and when they were last seen, are for the
-- triggers that keep the lists in order (0022).
DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION walk_ends(), work_on_import(bigint, text), main_address(uuid), last_seen(uuid) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION work_on_import(bigint, text) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION work_on_import(bigint, text) TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
