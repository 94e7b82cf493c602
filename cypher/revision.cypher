// Returns the revision of the graph.
MATCH (g:Graph { id: 'graph' }) RETURN g.revision AS revision
