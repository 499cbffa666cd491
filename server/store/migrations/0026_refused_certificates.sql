-- Why a certificate was not believed, revocation lists that are fetched, and whether somebody has to wait because of too
-- many tries, for consoles that may not read the counts.

-- As server/domain/certificate_flaw.h spells them; NULL: no certificate, or nothing is wrong with it.
ALTER TABLE sign_in_log ADD flaw text CHECK (flaw IN ('not_shown', 'foreign', 'expired', 'not_yet', 'authority_expired', 'revoked',
  'wrong_purpose', 'weak', 'nameless', 'unchecked', 'not_linked'));

-- What an authority's settings say is to be fetched. Whoever writes tried_at fetches; all others leave it alone for a while.
CREATE TABLE fetched_lists (
  authority_id  int          REFERENCES authorities ON DELETE CASCADE,
  address       text         CHECK (length(address) BETWEEN 1 AND 2000),
  list          bytea,                                      -- NULL: none has come yet
  made_at       timestamptz,                                -- as the list says
  holds_until   timestamptz,                                -- as the list says; NULL: it does not
  fetched_at    timestamptz,
  tried_at      timestamptz  NOT NULL DEFAULT gatelodge.now(),
  trouble       text         NOT NULL DEFAULT '',           -- of the last try; empty: it went well
  PRIMARY KEY (authority_id, address)
);

-- Whose account it is that has no tries left from devices of others: the bucket's hash tells nobody.
ALTER TABLE attempts ADD user_uid uuid;
CREATE INDEX attempts_of_user ON attempts (user_uid) WHERE user_uid IS NOT NULL;

-- Why one person has to wait, and for how long: for whoever sees people at all. Of an account with tries left, nothing.
CREATE FUNCTION tries_of(person uuid, window_seconds int) RETURNS TABLE (tries int, seconds_left int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  SELECT a.tries, extract(epoch FROM a.since + make_interval(secs => window_seconds) - gatelodge.now())::int
  FROM attempts a WHERE a.user_uid = person AND a.since >= gatelodge.now() - make_interval(secs => window_seconds)
    AND (NOT starts_with(session_user, 'gatelodge_console_') OR i_am('{owner,administrator,helpdesk,auditor}'))
  ORDER BY a.tries DESC LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION tries_of(uuid, int) FROM PUBLIC;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON fetched_lists TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION tries_of(uuid, int) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT SELECT (authority_id, address, made_at, holds_until, fetched_at, tried_at, trouble) ON fetched_lists
      TO gatelodge_auditor, gatelodge_helpdesk;
    GRANT EXECUTE ON FUNCTION tries_of(uuid, int) TO gatelodge_auditor, gatelodge_helpdesk;
  END IF;
END $$;
