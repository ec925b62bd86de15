public import OCOPModel

/// Which documents an application needs, which are there, and which lack and why (danh mục kiểm tra hồ sơ).
///
/// ```swift
/// let sign = try IPSign(words: "Chè Tân Cương", placeName: .init("Tân Cương", isOfLocalSpeciality: true))
/// let list = try DocumentChecklist(
///   right: .collectiveMark, circumstances: IPCircumstances().reading(sign), present: [.declaration, .payment])
/// list.missing.map(\.document)  // specimen, goods list, regulation on use, map, permit of the province, …
/// ```
public struct DocumentChecklist: Sendable, Hashable {
  /// What the documents are for.
  public let purpose: DocumentPurpose
  /// The documents that are, or may be, needed, in the order of the rows.
  public let items: [Item]

  /// Checks the documents of a registration.
  ///
  /// - Parameters:
  ///   - right: The right applied for.
  ///   - circumstances: What is known of the application.
  ///   - present: The documents that are there.
  ///   - rows: The law's list of documents.
  /// - Throws: ``DocumentError/notListed(_:)`` for a right whose documents the rows do not list.
  public init(
    right: IPRight, circumstances: IPCircumstances, present: Set<IPDocumentKind>,
    rows: [DocumentRequirement] = DocumentRequirement.vietnam
  ) throws(DocumentError) {
    try self.init(.registration(right), circumstances: circumstances, present: present, rows: rows)
  }

  /// Checks the documents for any purpose.
  ///
  /// - Throws: ``DocumentError/notListed(_:)`` for a purpose whose documents the rows do not list.
  public init(
    _ purpose: DocumentPurpose, circumstances: IPCircumstances, present: Set<IPDocumentKind>,
    rows: [DocumentRequirement] = DocumentRequirement.vietnam
  ) throws(DocumentError) {
    let own = rows.filter { $0.purposes.contains(purpose) }
    guard !own.isEmpty else { throw .notListed(purpose) }
    self.purpose = purpose
    self.items = own.compactMap { row in
      if present.contains(row.document) {
        return Item(requirement: row, status: .present, openConditions: [])
      }
      switch row.isNeeded(under: circumstances) {
      case true?: return Item(requirement: row, status: .missing, openConditions: [])
      case false?: return nil
      case nil:
        let open = row.conditions.filter { circumstances[$0] == nil }
        return Item(requirement: row, status: .open, openConditions: open)
      }
    }
  }

  /// A document of the list.
  public struct Item: Sendable, Hashable {
    /// The row that asks for it.
    public let requirement: DocumentRequirement
    /// Whether it is there.
    public let status: Status
    /// The conditions that were not looked into and on which the need hangs.
    public let openConditions: [DocumentCondition]

    /// The document.
    public var document: IPDocumentKind { requirement.document }
  }

  /// Whether a document is there.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It is there.
    case present
    /// It is needed and lacks.
    case missing
    /// It lacks, and whether it is needed hangs on a condition that was not looked into.
    case open
  }

  /// The documents that are needed and lack; what comes out in the end is none of them.
  public var missing: [Item] { items.filter { $0.status == .missing && $0.requirement.stage != .result } }

  /// The documents that lack and may be needed.
  public var open: [Item] { items.filter { $0.status == .open } }

  /// Whether all is there without which an application gets no filing date.
  public var hasReceiptMinimum: Bool {
    items.allSatisfy { $0.requirement.stage != .receipt || $0.status == .present }
  }

  /// Whether nothing lacks and nothing is open.
  public var isComplete: Bool { missing.isEmpty && open.isEmpty }
}

extension DocumentChecklist.Item {
  /// What is to be done and why, with the legal ground.
  public var text: Bilingual {
    let (name, stage) = (document.name, requirement.stage.name)
    let source = requirement.citation
    let why = because
    return switch status {
    case .present:
      Bilingual(vi: "đã có \(name.vi)", en: "there: \(name.en)")
    case .missing:
      Bilingual(
        vi:
          "thiếu \(name.vi): \(why.map { "\($0.vi); " } ?? "")\(stage.vi) (\(source.text(in: .vietnamese)))",
        en: "missing: \(name.en): \(why.map { "\($0.en); " } ?? "")\(stage.en) (\(source.text(in: .english)))"
      )
    case .open:
      Bilingual(
        vi: "có thể cần \(name.vi): chưa rõ \(why?.vi ?? "") (\(source.text(in: .vietnamese)))",
        en: "perhaps needed: \(name.en): not known whether \(why?.en ?? "") (\(source.text(in: .english)))")
    }
  }

  /// The conditions under which the document is needed.
  private var because: Bilingual? {
    let conditions = (status == .open ? openConditions : requirement.conditions).map(\.text)
    guard !conditions.isEmpty else { return nil }
    return Bilingual(
      vi: conditions.map(\.vi).joined(separator: " hoặc "), en: conditions.map(\.en).joined(separator: " or ")
    )
  }
}

/// Why a list of documents, or a regulation on use, could not be made.
@nonexhaustive
public enum DocumentError: Error, Sendable, Hashable {
  /// The law's rows list documents for the purpose.
  case notListed(DocumentPurpose)
  /// A regulation on use is of a collective or certification mark.
  case noRegulation(IPRight)
  /// A regulation has the points that the law numbers.
  case noSuchPoint(Int, IPRight)
  /// A point of a regulation is covered once.
  case repeatedPoint(Int)
  /// A point is covered by some words, or a reference to them.
  case blankPoint(Int)
  /// A member is listed once.
  case repeatedMember(ID<IPParty>)
}

extension DocumentError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .notListed(let purpose):
      Bilingual(
        vi: "chưa có danh mục tài liệu cho \(purpose.name.vi)",
        en: "no documents are listed for this purpose: \(purpose.name.en)")
    case .noRegulation(let right):
      Bilingual(
        vi: "\(right.name.vi) không có quy chế sử dụng", en: "a \(right.name.en) has no regulation on use")
    case .noSuchPoint(let number, let right):
      Bilingual(
        vi: "quy chế của \(right.name.vi) không có nội dung số \(number)",
        en: "the regulation of a \(right.name.en) has no point \(number)")
    case .repeatedPoint(let number):
      Bilingual(vi: "nội dung số \(number) ghi hai lần", en: "point \(number) stands twice")
    case .blankPoint(let number):
      Bilingual(vi: "nội dung số \(number) chưa ghi", en: "point \(number) is blank")
    case .repeatedMember(let id):
      Bilingual(vi: "thành viên \(id) ghi hai lần", en: "member \(id) stands twice")
    }
  }
}

#if !hasFeature(Embedded)
extension DocumentChecklist: Codable {}
extension DocumentChecklist.Item: Codable {}
extension DocumentChecklist.Status: Codable {}
#endif
