-- Who has claimed an address that somebody has confirmed loses the claim, and is held for it: people in the order of all who hold
-- several (0064), and their claims behind them, as whoever confirms one by hand does it. Where nobody has claimed any nothing is deleted
-- at all: an import brings them by the thousand, and what looks at deleted addresses looked at none each time.
CREATE OR REPLACE FUNCTION claims_yield() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE claims bigint[];
BEGIN
  -- A look-up an address: as a join it would read every claim there is.
  claims := ARRAY(SELECT c.email_id FROM new_rows n CROSS JOIN LATERAL
                    (SELECT e.email_id FROM emails e WHERE lower(e.address) = lower(n.address) AND e.verified_at IS NULL OFFSET 0) c
                  WHERE n.verified_at IS NOT NULL);
  IF claims = '{}' THEN
    RETURN NULL;
  END IF;
  PERFORM FROM users WHERE uid IN (SELECT user_uid FROM emails WHERE email_id = ANY (claims)) ORDER BY uid FOR NO KEY UPDATE;
  DELETE FROM emails WHERE email_id IN
    (SELECT email_id FROM emails WHERE email_id = ANY (claims) AND verified_at IS NULL ORDER BY email_id FOR UPDATE);
  RETURN NULL;
END $$;
