-- Logins at other authorities: what waits while somebody is away at one, or has to prove an account before it is linked
-- (R4), and what the sign-in log says of them.

ALTER TABLE tokens DROP CONSTRAINT tokens_purpose_check, DROP CONSTRAINT tokens_check;
ALTER TABLE tokens
  ADD CONSTRAINT tokens_purpose CHECK (purpose IN ('signup', 'reset', 'verify_email', 'invite', 'redirect', 'link')),
  ADD CONSTRAINT tokens_lifetime CHECK (expires_at - created_at <= CASE purpose
    WHEN 'redirect' THEN interval '30 min' WHEN 'reset' THEN interval '1 h' WHEN 'link' THEN interval '1 h' ELSE interval '24 h' END);

ALTER TABLE sign_in_log ADD authority_id int REFERENCES authorities;
ALTER TABLE sign_in_log DROP CONSTRAINT sign_in_log_result_check;
ALTER TABLE sign_in_log ADD CONSTRAINT sign_in_log_result CHECK (result IN
  ('came_in', 'no_match', 'throttled', 'stopped', 'signed_out',
   'away',          -- the authority did not answer
   'trouble',       -- it answered something that proves nothing
   'closed_there',  -- it has closed the account
   'withdrawn',     -- the login is proved, and no longer good here
   'no_account',    -- proved, and nobody here
   'to_link'));     -- proved, and an account of that address has yet to be

-- How somebody calls themselves there: it decides which account's tries are counted, never who somebody is.
CREATE INDEX logins_by_name ON logins (authority_id, lower(properties ->> 'username')) WHERE authority_id <> 1;
