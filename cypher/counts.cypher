// Returns how many records of each kind there are.
RETURN COUNT { (:Source) } AS source, COUNT { (:Node) } AS node, COUNT { ()-[:LINK]->() } AS link,
  COUNT { (:Figure) } AS figure, COUNT { (:Event) } AS event
