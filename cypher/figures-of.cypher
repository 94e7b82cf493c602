// Returns the figures about any of the nodes, by id. $subjects
MATCH (f:Figure) WHERE f.subject IN $subjects RETURN f.body AS body ORDER BY f.id
