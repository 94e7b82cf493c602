// There is one Graph node: it holds the revision and is the lock that commits queue for.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE
