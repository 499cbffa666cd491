-- After a first run nobody has counted the new people yet, and a plan for few would take a hundred thousand by pairs: the
-- second run took minutes. The functions of a run join whole tables in any case.
ALTER FUNCTION match_sync(bigint)  SET enable_nestloop = off;
ALTER FUNCTION judge_sync(bigint)  SET enable_nestloop = off;
ALTER FUNCTION weigh_sync(bigint)  SET enable_nestloop = off;
ALTER FUNCTION settle_sync(bigint) SET enable_nestloop = off;
