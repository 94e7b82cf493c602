// Returns how many facts cite each source.
CALL () {
  MATCH (n:Node) UNWIND n.sourceIds AS id RETURN id
  UNION ALL
  MATCH ()-[l:LINK]->() UNWIND l.sourceIds AS id RETURN id
  UNION ALL
  MATCH (f:Figure) UNWIND f.sourceIds AS id RETURN id
  UNION ALL
  MATCH (e:Event) UNWIND e.sourceIds AS id RETURN id
}
RETURN id, count(*) AS facts
