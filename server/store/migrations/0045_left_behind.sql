-- Who stays behind in a migration in use, for the page that lists them and for the next conversion, which looks at them
-- anew: a few among hundreds of thousands.
CREATE INDEX migrating_people_behind ON migrating_people (migration_id, source_key) WHERE problem <> '';
