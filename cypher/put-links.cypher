// Writes links between nodes that are there. $rows: source, target, properties
UNWIND $rows AS row MATCH (a:Node { id: row.source }), (b:Node { id: row.target }) CREATE (a)-[l:LINK]->(b) SET l = row.properties
