// Writes nodes with the label of their type. $rows: id, label, former (the label to take off), properties
UNWIND $rows AS row MERGE (n:Node { id: row.id }) REMOVE n:$(row.former) SET n = row.properties, n:$(row.label)
