-- Days of the log rows from before they were counted. 0 stands for no namespace, or no repository.
INSERT INTO log_daily (ns_id, repo_id, day, kind, count)
SELECT COALESCE(ns_id, 0), COALESCE(repo_id, 0), at_ms / 86400000, kind, COUNT(*)
FROM log GROUP BY COALESCE(ns_id, 0), COALESCE(repo_id, 0), at_ms / 86400000, kind;
