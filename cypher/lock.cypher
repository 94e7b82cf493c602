// Takes the write lock that commits queue for; returns the revision, the last refs given, and the revision of an unfinished load.
MATCH (g:Graph { id: 'graph' }) SET g.locked = true
RETURN g.revision AS revision, g.lastNodeRef AS lastNodeRef, g.lastLinkRef AS lastLinkRef, g.loading AS loading
