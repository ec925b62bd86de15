import OCOPModel
import OCOPRating

extension RowReader {
  /// Finds the product of a certificate in the registers that there are, and its code of the year of issue.
  mutating func findProduct(of draft: inout RegisterDraft, in known: KnownRegisters) {
    let column: RegisterColumn =
      draft.productID != nil ? .productID : draft.product != nil ? .product : .productCode
    do {
      guard let product = try known.product(of: draft) else { return }
      draft.productID = product.id
      draft.name()
      if let code = product.code, code.year == draft.recognised?.start.year {
        draft.productCode = try? CertifiedCode(code.description)
      }
    } catch {
      find(column, error)
    }
  }

  /// Draws the certificate of a row with number, code, star and day.
  ///
  /// Where one of them lacks, the recognition is known from the list alone; the last day is checked all the same.
  mutating func drawCertificate(of draft: inout RegisterDraft) {
    guard let star = draft.star, star >= .three, let days = draft.recognised, days.start <= day else {
      return
    }
    guard days.lastDay == days.start, let number = draft.number, let code = draft.code ?? draft.productCode
    else {
      checkExpiry(draft.expiry, of: star, within: days)
      return
    }
    do {
      let certificate = try certificate(number, code, star, on: days.start)
      checkExpiry(draft.expiry, given: certificate.expiry)
      for finding in certificate.findings { find(.certificate, .certificateNote(finding)) }
      draft.certificate = certificate
    } catch {
      find(.certificate, .certificate(error))
    }
  }

  /// A certificate of a product that is named later, under the decision that the row names, else the one in force on the day.
  private func certificate(
    _ number: ID<RecognitionCertificate>, _ code: CertifiedCode, _ star: Star, on day: CivilDate
  ) throws(CertificateError) -> RecognitionCertificate {
    let policy = CertificatePolicy.standard
    let terms: CertificateTerms
    if let decision = texts[.decision].flatMap(CellText.decision) {
      terms = try policy.terms(of: decision, on: day)
    } else {
      terms = try policy.terms(inForceOn: day)
    }
    return try RecognitionCertificate(
      number: number, product: .table("?"), code: code, star: star,
      issuedBy: terms.issuer(of: star)?.value ?? .province, decision: terms.document, issued: day)
  }

  /// Checks a stated last day of a recognition without a certificate against the term, from its first possible day to its last.
  private mutating func checkExpiry(_ stated: CivilDate?, of star: Star, within days: DatePeriod) {
    guard let stated else { return }
    let any: ID<RecognitionCertificate> = .table("?")
    guard let last = days.lastDay, let code = try? CertifiedCode("?"),
      let from = try? certificate(any, code, star, on: days.start).expiry,
      let to = try? certificate(any, code, star, on: last).expiry, from <= to
    else {
      find(.expiry, .notKept)
      return
    }
    if from == to {
      checkExpiry(stated, given: to)
    } else if stated > to || stated.days(to: from) > 1 {
      find(.expiry, .expiryOutside(from...to))
    }
  }

  private mutating func checkExpiry(_ stated: CivilDate?, given expiry: CivilDate) {
    guard let stated, stated != expiry else { return }
    find(.expiry, stated.days(to: expiry) == 1 ? .expiryOneDayEarly(expiry) : .expiry(expected: expiry))
  }
}
