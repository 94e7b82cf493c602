// Returns the figures about a node, by id. $subject
MATCH (f:Figure { subject: $subject }) RETURN f.body AS body ORDER BY f.id
