// Returns the next refs of the links that cite any of the sources. $sources, $after, $limit
MATCH ()-[l:LINK]->() WHERE l.ref > $after AND any(id IN l.sourceIds WHERE id IN $sources)
RETURN l.ref AS ref ORDER BY ref LIMIT toInteger($limit)
