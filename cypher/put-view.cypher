// Keeps a shared view unless its id is taken; returns the one that is kept. $id, $body (JSON)
MERGE (v:View { id: $id }) ON CREATE SET v.body = $body
RETURN v.body AS body
