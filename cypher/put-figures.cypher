// Writes figures. $rows: id, properties
UNWIND $rows AS row MERGE (f:Figure { id: row.id }) SET f = row.properties
