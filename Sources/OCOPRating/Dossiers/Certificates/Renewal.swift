public import OCOPModel

/// A line of the renewals calendar (lịch phân hạng lại): a certificate's dates as they stand on a day, and what to do.
public struct Renewal: Sendable, Hashable {
  /// The certificate's number.
  public let number: ID<RecognitionCertificate>
  /// The product.
  public let product: ID<Product>
  /// The rank.
  public let star: Star
  /// What the certificate is worth on the day.
  public let standing: CertificateStanding
  /// The last day of the certificate's own term.
  public let expiry: CivilDate
  /// The last day on which the owner is notified, where the law asks it.
  public let noticeBy: CivilDate?
  /// When the file is lodged, where the law says.
  public let window: RenewalWindow?
  /// The day of the file that is under way, as it is.
  public let filed: CivilDate?
  /// The last day of the extension, where the certificate is or will be valid after its term as things stand.
  public let extendedThrough: CivilDate?
  /// What the sources of the law in force on the expiry do not tell.
  public let gaps: [CertificateTerms.Gap]
  /// What the owner does next.
  public let step: RenewalStep
  /// What happens if not.
  public let otherwise: Bilingual

  /// Creates a line from a certificate's record, by the events up to a day.
  public init(_ record: CertificateRecord, on day: CivilDate) {
    let certificate = record.certificate
    let then = record.state(on: day)
    self.number = certificate.number
    self.product = certificate.product
    self.star = certificate.star
    self.standing = record.standing(on: day)
    self.expiry = certificate.expiry
    self.noticeBy = certificate.noticeBy
    self.window = certificate.renewalWindow
    self.filed = then.file?.day
    self.extendedThrough = record.extendedThrough(then)
    self.gaps = certificate.gaps
    self.step = RenewalStep(certificate, then, on: day, isValid: standing.isValid)
    self.otherwise = step.otherwise(expiry: certificate.expiry)
  }
}

extension Renewal {
  /// The dates of the line that lie in a period, in the order of the calendar.
  public func dates(in period: DatePeriod) -> [CivilDate] {
    [window?.opens, window?.closes, noticeBy, expiry, extendedThrough].compactMap(\.self).filter(
      period.contains
    ).sorted()
  }
}

extension CertificateState {
  /// Whether a file for re-rating can be lodged on a day, as far as is known.
  fileprivate func canStillFile(_ certificate: RecognitionCertificate, on day: CivilDate) -> Bool {
    if day <= lastFiling(certificate) { return true }
    return (try? certificate.policy.terms(inForceOn: day))?.gaps.contains(.filingWindow) ?? false
  }
}

extension RenewalStep {
  init(
    _ certificate: RecognitionCertificate, _ then: CertificateState, on day: CivilDate, isValid: Bool
  ) {
    if then.replacement != nil {
      self = .nothing
    } else if day < certificate.issued {
      self = .wait(until: certificate.renewalWindow?.opens ?? certificate.issued)
    } else if then.withdrawal != nil {
      self = .applyAnew
    } else if let file = then.file {
      let isExtended = certificate.isExtended(byFileOf: file.first)
      let last = (isExtended ? certificate.longestExtension : nil) ?? certificate.expiry
      self = day > last ? .awaitLateResult(endedOn: last) : .awaitResult(neededBy: last)
    } else if !isValid && !then.canStillFile(certificate, on: day) {
      self = .applyAnew
    } else {
      self = RenewalStep(toFile: certificate, on: day)
    }
  }

  private init(toFile certificate: RecognitionCertificate, on day: CivilDate) {
    guard let window = certificate.renewalWindow else {
      let isUnknown = certificate.gaps.contains(.filingWindow)
      self = isUnknown ? .fileTermUnknown(expiry: certificate.expiry) : .file(by: certificate.lastFiling)
      return
    }
    if day < window.opens {
      self = .wait(until: window.opens)
    } else if day <= window.closes {
      self = .file(by: window.closes)
    } else if certificate.hasExtension, let last = certificate.longestExtension {
      self = .fileForExtension(by: certificate.lastFiling, extendedThrough: last)
    } else {
      self = .fileLate(by: certificate.expiry)
    }
  }

  /// What happens if the step is not taken.
  func otherwise(expiry: CivilDate) -> Bilingual {
    switch self {
    case .wait, .file, .fileForExtension, .fileLate:
      Bilingual(
        vi: "Giấy hết hiệu lực sau ngày \(expiry.vi); không dùng nhãn hiệu OCOP, phải nộp hồ sơ lần đầu",
        en: "The certificate ends after \(expiry): no use of the OCOP mark, and a first-time file is needed"
      )
    case .fileTermUnknown:
      Bilingual(
        vi: "Không có hồ sơ thì giấy hết hiệu lực sau ngày \(expiry.vi)",
        en: "Without a file the certificate ends after \(expiry)"
      )
    case .awaitResult(let day):
      Bilingual(
        vi: "Không có kết quả thì giấy hết hiệu lực sau ngày \(day.vi)",
        en: "Without a result the certificate ends after \(day)"
      )
    case .awaitLateResult:
      Bilingual(
        vi: "Không được dùng nhãn hiệu OCOP đến khi có giấy mới; không được công nhận thì nộp hồ sơ lần đầu",
        en:
          "No use of the OCOP mark until there is a new certificate; without recognition a first-time file is needed"
      )
    case .applyAnew:
      Bilingual(vi: "Không được dùng nhãn hiệu OCOP", en: "The OCOP mark is not to be used")
    case .nothing:
      Bilingual(vi: "Giấy mới đang có hiệu lực", en: "The new certificate stands")
    }
  }
}

#if !hasFeature(Embedded)
extension Renewal: Codable {}
#endif
