// Removes links. $ids
UNWIND $ids AS id MATCH ()-[l:LINK { id: id }]->() DELETE l
