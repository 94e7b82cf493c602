// Writes the new revision and the last refs given. $revision, $lastNodeRef, $lastLinkRef, $loading
MATCH (g:Graph { id: 'graph' })
SET g.revision = $revision, g.lastNodeRef = $lastNodeRef, g.lastLinkRef = $lastLinkRef, g.loading = $loading, g.locked = null
