// Returns the body of every source, by id.
MATCH (s:Source) RETURN s.body AS body ORDER BY s.id
