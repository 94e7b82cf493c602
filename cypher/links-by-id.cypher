// Returns id, ref, body and revision of the links with these ids. $ids
UNWIND $ids AS id MATCH ()-[r:LINK { id: id }]->() RETURN r.id AS id, r.ref AS ref, r.body AS body, r.revision AS revision
