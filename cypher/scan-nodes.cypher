// Returns the columns of every node that the projection holds, by ref.
MATCH (n:Node)
RETURN n.ref AS ref, n.id AS id, n.type AS type, n.city AS city, n.province AS province, n.begins AS begins, n.ends AS ends,
  n.confidence AS confidence, n.longitude AS longitude, n.latitude AS latitude ORDER BY n.ref
