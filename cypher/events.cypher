// Returns every event, by date, undated ones last.
MATCH (e:Event) RETURN e.body AS body ORDER BY e.begins IS NULL, e.begins, e.id
