// Figures are looked up by the node that they speak of.
CREATE INDEX figure_subject IF NOT EXISTS FOR (f:Figure) ON (f.subject)
