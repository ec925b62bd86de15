public import OCOPModel

/// Form 01, the slip by which an owner registers a product for rating (phiếu đăng ký).
///
/// ```swift
/// let slip = RegistrationForm(province: "Thái Nguyên", year: 2026, owner: owner, product: tea, kind: .first, …)
/// slip.missingItems.map(\.text.vi)  // ["chưa ghi thư điện tử"]
/// slip.text                         // to print and sign
/// ```
///
/// Source: Decision 26/2026/QĐ-TTg, Annex III, Form 01.
public struct RegistrationForm: Sendable, Hashable {
  /// What an office writes on the slip when it receives it (phần dành cho cơ quan nhận).
  public struct Receipt: Sendable, Hashable {
    /// The slip's number, `01-12/PĐK-19-05443-2026` by the form's pattern: two numbers that the office gives, which the
    /// form does not explain, then province, commune and year.
    public let number: String
    /// The day of receipt.
    public let day: CivilDate
    /// Who received it.
    public let receiver: PersonalData<String>?

    /// Creates a receipt.
    public init(number: String, day: CivilDate, receiver: String? = nil) {
      self.number = number
      self.day = day
      self.receiver = receiver.map(PersonalData.init)
    }
  }

  /// The province.
  public let province: String
  /// The year.
  public let year: Int
  /// The owner.
  public let owner: OwnerParticulars
  /// The product.
  public let product: Product
  /// What is asked for.
  public let kind: DossierKind
  /// Whether the self-assessment report goes with it on paper and in electronic form.
  public let attachesReport: Bool
  /// The units of the product that go with it as samples; none for tourism.
  public let samples: Int
  /// Where and when it was signed, which is the owner's undertaking too.
  public let signing: FormSigning?
  /// The commune's receipt.
  public let communeReceipt: Receipt?
  /// The provincial office's receipt.
  public let provinceReceipt: Receipt?

  /// Creates a slip from what is filled in.
  public init(
    province: String,
    year: Int,
    owner: OwnerParticulars,
    product: Product,
    kind: DossierKind,
    attachesReport: Bool,
    samples: Int,
    signing: FormSigning? = nil,
    communeReceipt: Receipt? = nil,
    provinceReceipt: Receipt? = nil
  ) {
    self.province = province
    self.year = year
    self.owner = owner
    self.product = product
    self.kind = kind
    self.attachesReport = attachesReport
    self.samples = samples
    self.signing = signing
    self.communeReceipt = communeReceipt
    self.provinceReceipt = provinceReceipt
  }

  /// The place of the form in the law.
  public static let citation = Decision26_2026.form("01")

  /// Everything that the owner has not filled in or attached, in the order of the form.
  public var missingItems: [MissingItem] {
    let fields: [(FormField, Bool)] = [
      (.province, Optional(province).isFilled),
      (.ownerName, Optional(owner.name).isFilled),
      (.representativeName, owner.representative.name.isFilled),
      (.representativePosition, owner.representative.position.isFilled),
      (.ownerAddress, owner.address.isFilled),
      (.phone, owner.phone.isFilled),
      (.email, owner.email.isFilled),
      (.productName, Optional(product.name).isFilled),
      (.attachedReport, attachesReport),
    ]
    return fields.missing(RegistrationForm.citation) + missingSamples
      + [(FormField.signing, signing != nil)].missing(RegistrationForm.citation)
  }

  private var missingSamples: [MissingItem] {
    let requirement = RatingProcedure.decision26_2026.requirement(at: .province, for: kind)
    guard let requirement, let needed = requirement.samples, !product.set.isTourism, samples < needed else {
      return []
    }
    return [MissingItem(.samples(needed: needed, given: samples), requirement.citation)]
  }

  /// The slip without personal data, for exports.
  public var redacted: RegistrationForm {
    func redacted(_ receipt: Receipt?) -> Receipt? { receipt.map { Receipt(number: $0.number, day: $0.day) } }
    return RegistrationForm(
      province: province, year: year, owner: owner.redacted, product: product, kind: kind,
      attachesReport: attachesReport, samples: samples, signing: signing?.redacted,
      communeReceipt: redacted(communeReceipt), provinceReceipt: redacted(provinceReceipt))
  }
}

extension RegistrationForm: Codable {}
extension RegistrationForm.Receipt: Codable {}
