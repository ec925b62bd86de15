public import OCOPModel

/// A document of business (chứng từ): an order, invoice or test result with its number.
///
/// Source: CBV 2.0, section 7.3; the short words are those of the standard.
public struct BusinessDocument: Sendable, Hashable {
  /// A kind of document.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A bill of lading (vận đơn).
    case billOfLading = "bol"
    /// A certificate (giấy chứng nhận).
    case certificate = "cert"
    /// A dispatch advice (phiếu báo gửi hàng).
    case dispatchAdvice = "desadv"
    /// An invoice (hóa đơn).
    case invoice = "inv"
    /// A pedigree (lý lịch hàng).
    case pedigree = "pedigree"
    /// An order (đơn đặt hàng).
    case purchaseOrder = "po"
    /// A confirmation of an order (xác nhận đơn hàng).
    case orderConfirmation = "poc"
    /// A production order (lệnh sản xuất).
    case productionOrder = "prodorder"
    /// A receiving advice (phiếu nhận hàng).
    case receivingAdvice = "recadv"
    /// An authorisation to return goods (phiếu trả hàng).
    case returnAuthorisation = "rma"
    /// A test procedure (quy trình thử nghiệm).
    case testProcedure = "testprd"
    /// A test result (phiếu kết quả thử nghiệm).
    case testResult = "testres"
    /// An event that came before (sự kiện trước).
    case upstreamEvent = "upevt"

    /// Whether the document asks for goods that need not exist yet: an order.
    var isOrder: Bool {
      switch self {
      case .purchaseOrder, .orderConfirmation, .productionOrder: true
      case .billOfLading, .certificate, .dispatchAdvice, .invoice, .pedigree, .receivingAdvice,
        .returnAuthorisation, .testProcedure, .testResult, .upstreamEvent:
        false
      }
    }

    /// Whether the document brings goods nearer to who eats them; a test result or a return does not.
    ///
    /// EPCIS says nothing of this; which documents count is the library's choice.
    public var isUse: Bool {
      switch self {
      case .billOfLading, .dispatchAdvice, .invoice, .purchaseOrder, .orderConfirmation, .receivingAdvice:
        true
      case .certificate, .pedigree, .productionOrder, .returnAuthorisation, .testProcedure, .testResult,
        .upstreamEvent:
        false
      }
    }
  }

  /// The kind of document.
  public let kind: Kind
  /// The document's number.
  public let number: ID<BusinessDocument>

  /// Creates a document.
  public init(_ kind: Kind, _ number: ID<BusinessDocument>) {
    self.kind = kind
    self.number = number
  }
}

#if !hasFeature(Embedded)
extension BusinessDocument.Kind: Codable {}
extension BusinessDocument: Codable {}
#endif
