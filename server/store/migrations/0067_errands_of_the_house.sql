-- A window may also work with a database role that runs the house (runs_the_house, 0063), and then belongs to no person. What it
-- asks the servers for is done as well, instead of being refused as nobody's. Of errands that lie here already it is not known.
ALTER TABLE errands ADD COLUMN asked_as name;
ALTER TABLE errands ALTER COLUMN asked_as SET DEFAULT session_user;
