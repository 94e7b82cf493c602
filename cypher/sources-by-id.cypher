// Returns id, body and revision of the sources with these ids. $ids
UNWIND $ids AS id MATCH (r:Source { id: id }) RETURN r.id AS id, 0 AS ref, r.body AS body, r.revision AS revision
