-- Imports look less often: a newcomer's second address asked for the main one and for who had written the person.
--
-- A main address that this transaction has itself written stays as long as the transaction does: nobody else can take it away
-- before that. Whatever takes it away in here is looked at by itself.
CREATE OR REPLACE FUNCTION primary_remains() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid := coalesce(new.user_uid, old.user_uid);
BEGIN
  IF EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND is_primary AND xmin = pg_current_xact_id()::xid) THEN
    RETURN NULL;
  END IF;
  -- Whoever is written by this transaction is held by it: as before (0031).
  IF EXISTS (SELECT FROM gatelodge.emails e JOIN gatelodge.users u ON u.uid = e.user_uid
             WHERE e.user_uid = person AND e.is_primary AND u.xmin = pg_current_xact_id()::xid) THEN
    RETURN NULL;
  END IF;
  -- Lock first: another transaction may be taking the primary away while this one adds a secondary.
  PERFORM FROM gatelodge.users WHERE uid = person FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND verified_at IS NOT NULL)
     AND NOT EXISTS (SELECT FROM gatelodge.emails WHERE user_uid = person AND is_primary) THEN
    RAISE EXCEPTION 'user % has verified addresses but no primary one', person
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'emails_primary_remains';
  END IF;
  RETURN NULL;
END $$;
