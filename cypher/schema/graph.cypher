// Makes the Graph node of an empty database.
MERGE (g:Graph { id: 'graph' })
ON CREATE SET g.revision = 0, g.lastNodeRef = 0, g.lastLinkRef = 0
