// Writes a line of the change log. $revision, $at, $author, $reason, $bulk, $records (JSON)
CREATE (:Change { revision: $revision, at: $at, author: $author, reason: $reason, bulk: $bulk, records: $records })
