// Returns how many shared views are kept.
RETURN COUNT { (:View) } AS views
