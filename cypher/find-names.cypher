// Returns nodes one of whose names is, or begins with, what was typed; whole names first. $whole, $beginning, $limit
MATCH (n:Node) WHERE n.nameKeys CONTAINS $beginning
RETURN n.body AS body ORDER BY n.nameKeys CONTAINS $whole DESC, size(n.name_zh), n.id LIMIT toInteger($limit)
