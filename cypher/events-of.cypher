// Returns the events that a node takes part in, by date, undated ones last. $actor
MATCH (:Node { id: $actor })-[:ACTS_IN]->(e:Event) RETURN e.body AS body ORDER BY e.begins IS NULL, e.begins, e.id
