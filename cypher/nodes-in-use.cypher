// Returns those of the nodes that still have links, figures or events. $ids
UNWIND $ids AS id MATCH (n:Node { id: id })
WHERE EXISTS { (n)--() } OR EXISTS { (f:Figure) WHERE f.subject = id }
RETURN id
