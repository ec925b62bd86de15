public import OCOPModel

/// Something that a dossier lacks (nội dung còn thiếu), and the place in the law that asks for it.
public struct MissingItem: Sendable, Hashable {
  /// What lacks.
  @nonexhaustive
  public enum Item: Sendable, Hashable {
    /// A document.
    case document(DossierDocument)
    /// Units of the product as samples.
    case samples(needed: Int, given: Int)
    /// Sets on paper.
    case paperSets(needed: Int, given: Int)
    /// Electronic sets.
    case electronicSets(needed: Int, given: Int)
    /// A field of a form.
    case field(FormField)
    /// The owner's own answer to a criterion.
    case answer(CriterionCode)
    /// The description of a criterion.
    case description(CriterionCode)
    /// A document that proves the answer to a criterion.
    case evidence(CriterionCode)
    /// A document that the report names at a criterion and the file does not hold.
    case unknownEvidence(CriterionCode, document: String)
    /// A document that is named at a criterion and does not hold on the day.
    case expiredEvidence(CriterionCode, document: String)
  }

  /// What lacks.
  public let item: Item
  /// The place in the law that asks for it.
  public let citation: Citation

  /// Creates an item.
  public init(_ item: Item, _ citation: Citation) {
    self.item = item
    self.citation = citation
  }

  /// What lacks, in words.
  public var text: Bilingual {
    switch item {
    case .document(let document):
      Bilingual(vi: "thiếu \(document.name.vi)", en: "no \(document.name.en)")
    case .samples(let needed, let given):
      Bilingual(
        vi: "cần \(needed) mẫu sản phẩm, có \(given)", en: "\(needed) samples are needed, not \(given)")
    case .paperSets(let needed, let given):
      Bilingual(
        vi: "cần \(needed) bộ giấy, có \(given)", en: "\(needed) set on paper is needed, not \(given)")
    case .electronicSets(let needed, let given):
      Bilingual(
        vi: "cần \(needed) bộ điện tử, có \(given)", en: "\(needed) electronic set is needed, not \(given)")
    case .field(let field):
      Bilingual(vi: "chưa ghi \(field.name.vi)", en: "\(field.name.en): not filled in")
    case .answer(let code):
      Bilingual(vi: "tiêu chí \(code): chưa tự chấm điểm", en: "criterion \(code): no own score")
    case .description(let code):
      Bilingual(vi: "tiêu chí \(code): chưa mô tả", en: "criterion \(code): no description")
    case .evidence(let code):
      Bilingual(vi: "tiêu chí \(code): chưa có minh chứng", en: "criterion \(code): no evidence")
    case .unknownEvidence(let code, let document):
      Bilingual(
        vi: "tiêu chí \(code): không có “\(document)” trong hồ sơ",
        en: "criterion \(code): “\(document)” is not in the file")
    case .expiredEvidence(let code, let document):
      Bilingual(
        vi: "tiêu chí \(code): “\(document)” không còn hoặc chưa có hiệu lực",
        en: "criterion \(code): “\(document)” does not hold on the day")
    }
  }
}

extension MissingItem: CustomStringConvertible {
  /// What lacks, with the place in the law.
  public var description: String { "\(text.en) (\(citation.text(in: .english)))" }
}

extension MissingItem: Codable {}
extension MissingItem.Item: Codable {}
