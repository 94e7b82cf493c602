// Returns a shared view. $id
MATCH (v:View { id: $id }) RETURN v.body AS body
