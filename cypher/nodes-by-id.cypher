// Returns id, ref, body and revision of the nodes with these ids. $ids
UNWIND $ids AS id MATCH (r:Node { id: id }) RETURN r.id AS id, r.ref AS ref, r.body AS body, r.revision AS revision
