// Names between line breaks, so that CONTAINS finds whole names and beginnings of names.
CREATE TEXT INDEX node_names IF NOT EXISTS FOR (n:Node) ON (n.nameKeys)
