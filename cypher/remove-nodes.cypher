// Removes nodes that nothing rests on. $ids
UNWIND $ids AS id MATCH (n:Node { id: id }) DELETE n
