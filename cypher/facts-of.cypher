// Returns a page of the facts that cite a source, in the order nodes, links, figures, events, by id. $source, $kind, $id, $limit
CALL (*) {
  MATCH (n:Node) WHERE $source IN n.sourceIds RETURN 0 AS kind, n.id AS id, n.body AS body
  UNION ALL
  MATCH ()-[l:LINK]->() WHERE $source IN l.sourceIds RETURN 1 AS kind, l.id AS id, l.body AS body
  UNION ALL
  MATCH (f:Figure) WHERE $source IN f.sourceIds RETURN 2 AS kind, f.id AS id, f.body AS body
  UNION ALL
  MATCH (e:Event) WHERE $source IN e.sourceIds RETURN 3 AS kind, e.id AS id, e.body AS body
}
WITH kind, id, body WHERE kind > $kind OR (kind = $kind AND id > $id)
RETURN kind, id, body ORDER BY kind, id LIMIT toInteger($limit)
