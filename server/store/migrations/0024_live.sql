-- The house as it lives: what was sent to sites, how each minute was, how the nodes are, and when a backup was made.

-- What a request said and what came back, for people to look at: the first characters only, and nothing with which
-- somebody could act as the house (delivery/shown_head.h masks it before it comes here). Of people who are gone nothing
-- is kept (live.forget_bodies).
ALTER TABLE delivery_log
  ADD COLUMN request_head text NOT NULL DEFAULT '' CHECK (length(request_head) <= 4096),
  ADD COLUMN body         text NOT NULL DEFAULT '' CHECK (length(body) <= 4096),
  ADD COLUMN answer_head  text NOT NULL DEFAULT '' CHECK (length(answer_head) <= 4096);

-- One row a minute, whichever node writes it: all of it is in the database, so each would write the same.
CREATE TABLE house_samples (
  minute          timestamptz  PRIMARY KEY,
  online          int          NOT NULL,
  waiting         int          NOT NULL,                    -- changes that some site has not got
  oldest_seconds  int          NOT NULL                     -- age of the oldest of them
);

-- What only the node itself can know; its last word.
CREATE TABLE house_nodes (
  node        text         PRIMARY KEY,
  heard_at    timestamptz  NOT NULL,
  clock_ms    bigint       NOT NULL,                        -- its clock minus the database's
  disk_free   bigint       NOT NULL,                        -- bytes at its data directory; -1: not known
  disk_size   bigint       NOT NULL,
  tls_until   timestamptz                                   -- of its certificate; NULL: it has none
);

-- Whatever makes a backup tells so here.
CREATE TABLE backups (
  at           timestamptz  PRIMARY KEY DEFAULT gatelodge.now(),
  place        text         NOT NULL,
  bytes        bigint       NOT NULL,
  verified_at  timestamptz                                  -- of a trial restore
);

-- How long each site's key is, without the key: a sealed one is 66 bytes longer (service/vault.h).
CREATE FUNCTION site_key_sizes() RETURNS TABLE (site_id int, name text, version int, bytes int, made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  SELECT s.site_id, s.name, s.crypto_version, octet_length(s.sealed_key) - 66, s.key_made_at
  FROM sites s WHERE s.deleted_at IS NULL AND s.sealed_key IS NOT NULL ORDER BY lower(s.name), s.site_id
$$;
REVOKE EXECUTE ON FUNCTION site_key_sizes() FROM PUBLIC;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON house_samples, house_nodes, backups TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION site_key_sizes() TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT SELECT ON house_samples, house_nodes, backups TO gatelodge_auditor, gatelodge_helpdesk;
    GRANT EXECUTE ON FUNCTION site_key_sizes() TO gatelodge_auditor, gatelodge_helpdesk;
    GRANT SELECT (at, outcome, site_id) ON delivery_log TO gatelodge_helpdesk;
    GRANT SELECT (site_id, paused_at) ON deliveries TO gatelodge_helpdesk;   -- whether what would be sent is held back
    GRANT SELECT (authority_id, valid_until) ON certificate_authorities TO gatelodge_helpdesk;
  END IF;
END $$;
