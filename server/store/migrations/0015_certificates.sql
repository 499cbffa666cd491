-- Certificates as logins (EL-11): the house's own certificate authorities, and what browsers have shown.

-- The identity of a certificate login is a digest, never a name (EL-05). One that the house has issued carries its device,
-- and ends on the certificate's own day.
ALTER TABLE logins
  ADD CONSTRAINT logins_certificate_form CHECK (kind <> 'x509' OR identity ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT logins_certificate_ends CHECK (kind <> 'x509' OR NOT jsonb_exists(properties, 'device') OR expires_at IS NOT NULL);
CREATE INDEX logins_certificates_due ON logins (expires_at) WHERE kind = 'x509' AND state = 'validated';

-- The house's own authorities of an authority with driver x509; a new one takes over before the last has grown too old to
-- issue. The key is sealed to the vault.
CREATE TABLE certificate_authorities (
  certificate_authority_id  int          PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  authority_id              int          NOT NULL REFERENCES authorities,
  certificate               bytea        NOT NULL,          -- DER
  sealed_key                bytea        NOT NULL,
  valid_until               timestamptz  NOT NULL,
  created_at                timestamptz  NOT NULL DEFAULT gatelodge.now()
);
CREATE INDEX certificate_authorities_of ON certificate_authorities (authority_id, valid_until);
SELECT audit_table('certificate_authorities', '{certificate_authority_id}', NULL, '{sealed_key}');

-- What a browser showed at the listener that asks, until it is back: one for each departure, and two minutes at most.
CREATE TABLE shown_certificates (
  state_hash  bytea        PRIMARY KEY CHECK (length(state_hash) = 32),
  token_hash  bytea        NOT NULL CHECK (length(token_hash) = 32),
  sealed      bytea        NOT NULL,
  expires_at  timestamptz  NOT NULL DEFAULT gatelodge.now() + interval '2 min'
);
CREATE INDEX shown_certificates_expiry ON shown_certificates (expires_at);

-- A certificate that the house has issued is revoked for good: whoever has lost the device cannot know who has found it.
-- One of another authority may come back, like any login elsewhere.
CREATE FUNCTION certificate_stays_revoked() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'certificate %: what was revoked or has expired stays so', new.login_id
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'certificate_stays_revoked';
END $$;
CREATE TRIGGER certificate_stays_revoked AFTER UPDATE ON logins FOR EACH ROW
  WHEN (new.kind = 'x509' AND new.state = 'validated' AND old.state IN ('invalidated', 'expired')
        AND jsonb_exists(new.properties, 'device'))
  EXECUTE FUNCTION certificate_stays_revoked();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON certificate_authorities, shown_certificates TO gatelodge_server;
    GRANT SELECT (certificate_authority_id, authority_id, certificate, valid_until, created_at)
      ON certificate_authorities TO gatelodge_admin, gatelodge_auditor;
  END IF;
END $$;
