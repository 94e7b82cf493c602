// Returns nodes that the full-text index finds, best first. $query, $limit
CALL db.index.fulltext.queryNodes('node_words', $query, { limit: toInteger($limit) }) YIELD node RETURN node.body AS body
