public import OCOP

/// A day as it is written, such as 2026-05-22.
public func day(_ text: String) throws -> CivilDate { try CivilDate(text) }
