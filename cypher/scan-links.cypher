// Returns the columns of every link that the projection holds, by ref.
MATCH (a:Node)-[l:LINK]->(b:Node)
RETURN l.ref AS ref, a.ref AS source, b.ref AS target, l.weight AS weight, l.begins AS begins, l.ends AS ends, l.kind AS kind,
  l.layer AS layer, l.confidence AS confidence ORDER BY l.ref
