// Returns lines of the change log after a revision, oldest first. $since, $limit
MATCH (c:Change) WHERE c.revision > $since
RETURN c.revision AS revision, c.at AS at, c.author AS author, c.reason AS reason, c.bulk AS bulk, c.records AS records
ORDER BY c.revision LIMIT toInteger($limit)
