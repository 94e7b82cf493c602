// Node refs are unique.
CREATE CONSTRAINT node_ref IF NOT EXISTS FOR (n:Node) REQUIRE n.ref IS UNIQUE
