-- Errands: what consoles ask the server to do (migration 0016).

-- name: errand.insert
INSERT INTO errands (kind, user_uid, email_id, invitation_id, address) VALUES ($1, $2, $3, $4, nullif($5, '')::inet);

-- name: errand.take
UPDATE errands SET taken_until = gatelodge.now() + interval '1 min'
WHERE errand_id = (SELECT errand_id FROM errands WHERE taken_until <= gatelodge.now() ORDER BY errand_id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING errand_id, kind, user_uid, email_id, invitation_id, coalesce(host(address), '') AS address, asked_by,
          coalesce(runs_the_house(asked_as), false) AS of_the_house, coalesce(authority_id, 0) AS authority_id,
          coalesce(identity, '') AS identity, coalesce(account, '') AS account, tries;

-- name: errand.put_off
UPDATE errands SET tries = tries + 1, taken_until = gatelodge.now() + least(interval '1 min' * 2 ^ least(tries, 10), interval '12 h')
WHERE errand_id = $1;

-- What sign-up has made elsewhere for somebody who waits (migration 0028).
-- name: errand.note_made
INSERT INTO made_elsewhere (user_uid, authority_id, identity, account) VALUES ($1, $2, $3, $4);

-- name: errand.take_back_made
SELECT take_back_made($1) AS entries;

-- name: errand.remove
DELETE FROM errands WHERE errand_id = $1;
