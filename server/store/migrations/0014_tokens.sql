-- Access tokens: logins of scripts (EL-01, EL-05). A row keeps the SHA-256 of the token as its identity, never the token,
-- and ends within a year.

-- Nobody signs in by it; who disables it stops every token at once. A name that is taken stays with whoever has it.
INSERT INTO authorities (name, driver, sign_in, position)
SELECT CASE WHEN 'tokens' = ANY (array_agg(name)) THEN 'access-tokens' ELSE 'tokens' END, 'token', false, coalesce(max(position), 0) + 1
FROM authorities WHERE deleted_at IS NULL
ON CONFLICT DO NOTHING;

ALTER TABLE logins ADD CONSTRAINT logins_token_form CHECK (kind <> 'token' OR identity ~ '^[0-9a-f]{64}$'
  AND expires_at IS NOT NULL AND expires_at <= created_at + interval '366 days' AND jsonb_typeof(properties -> 'scopes') = 'array');
CREATE UNIQUE INDEX logins_tokens ON logins (identity) WHERE kind = 'token';      -- revoked ones too: none comes twice

-- Apart from logins, because a use is no change: no audit, no NOTIFY. Written at most once a minute.
CREATE TABLE login_uses (
  login_id      bigint      PRIMARY KEY REFERENCES logins ON DELETE CASCADE,
  last_used_at  timestamptz NOT NULL DEFAULT gatelodge.now()
);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON login_uses TO gatelodge_server;
    GRANT SELECT ON login_uses TO gatelodge_admin, gatelodge_auditor;
  END IF;
END $$;
