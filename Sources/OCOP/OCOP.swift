// The umbrella: one import for the whole library, and nothing else.
@_exported public import OCOPFunding
@_exported public import OCOPIntellectualProperty
@_exported public import OCOPModel
@_exported public import OCOPProgramme
@_exported public import OCOPRating
@_exported public import OCOPStorage
@_exported public import OCOPTraceability
