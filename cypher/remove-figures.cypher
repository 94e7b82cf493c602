// Removes figures. $ids
UNWIND $ids AS id MATCH (f:Figure { id: id }) DELETE f
