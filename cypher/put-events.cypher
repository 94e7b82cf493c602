// Writes events and who takes part in them. $rows: id, actors, properties
UNWIND $rows AS row MERGE (e:Event { id: row.id }) SET e = row.properties
WITH e, row OPTIONAL MATCH (e)<-[a:ACTS_IN]-() DELETE a
WITH DISTINCT e, row UNWIND row.actors AS actor MATCH (n:Node { id: actor }) MERGE (n)-[:ACTS_IN]->(e)
