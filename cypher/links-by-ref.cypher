// Returns ref and body of the links with these refs. $refs
UNWIND $refs AS ref MATCH ()-[r:LINK { ref: ref }]->() RETURN r.ref AS ref, r.body AS body
