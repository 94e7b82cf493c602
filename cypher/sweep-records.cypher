// Removes all else that a load left which did not finish. $revision: the last that was committed
MATCH (r:Node|Source|Figure|Event) WHERE r.revision > $revision CALL (r) { DETACH DELETE r } IN TRANSACTIONS OF 10000 ROWS
