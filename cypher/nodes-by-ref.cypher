// Returns ref and body of the nodes with these refs. $refs
UNWIND $refs AS ref MATCH (r:Node { ref: ref }) RETURN r.ref AS ref, r.body AS body
