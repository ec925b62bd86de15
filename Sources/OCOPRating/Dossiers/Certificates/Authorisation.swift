import OCOPModel

/// A check of who decided against who may (kiểm tra thẩm quyền).
struct Authorisation {
  let star: Star
  let level: RatingLevel
  let known: CertificateTerms.Rule<RatingLevel>?

  init(_ star: Star, by level: RatingLevel, known: CertificateTerms.Rule<RatingLevel>?) {
    self.star = star
    self.level = level
    self.known = known
  }

  /// Nothing for the right level; otherwise a finding, where the rule is only reported.
  ///
  /// - Throws: ``CertificateError/noAuthority(_:star:expected:citation:)`` where the rule was read in the text.
  func finding() throws(CertificateError) -> Finding? {
    guard let known, known.value != level else { return nil }
    switch known.confidence {
    case .read:
      throw .noAuthority(level, star: star, expected: known.value, citation: known.citation)
    case .secondary:
      return Finding(
        .authorityNotAsReported,
        message: Bilingual(
          vi: "Cấp \(level.name.vi) quyết định \(star); theo nguồn thứ cấp là cấp \(known.value.name.vi)",
          en: "The \(level.name.en) decided on \(star); by secondary sources the \(known.value.name.en) does"
        ))
    case .unverified:
      return nil
    }
  }
}
