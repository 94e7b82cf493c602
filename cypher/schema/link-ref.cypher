// Link refs are unique.
CREATE CONSTRAINT link_ref IF NOT EXISTS FOR ()-[l:LINK]-() REQUIRE l.ref IS UNIQUE
