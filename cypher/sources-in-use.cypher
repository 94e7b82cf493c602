// Returns those of the sources that facts still cite. $ids
UNWIND $ids AS id
WITH id WHERE EXISTS { (n:Node) WHERE id IN n.sourceIds } OR EXISTS { ()-[l:LINK]->() WHERE id IN l.sourceIds }
  OR EXISTS { (f:Figure) WHERE id IN f.sourceIds } OR EXISTS { (e:Event) WHERE id IN e.sourceIds }
RETURN id
