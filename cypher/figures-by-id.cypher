// Returns id, body and revision of the figures with these ids. $ids
UNWIND $ids AS id MATCH (r:Figure { id: id }) RETURN r.id AS id, 0 AS ref, r.body AS body, r.revision AS revision
