// Returns the next refs of the nodes that cite any of the sources. $sources, $after, $limit
MATCH (n:Node) WHERE n.ref > $after AND any(id IN n.sourceIds WHERE id IN $sources)
RETURN n.ref AS ref ORDER BY ref LIMIT toInteger($limit)
