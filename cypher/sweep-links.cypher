// Removes links that a load left which did not finish. $revision: the last that was committed
MATCH ()-[l:LINK]->() WHERE l.revision > $revision CALL (l) { DELETE l } IN TRANSACTIONS OF 10000 ROWS
