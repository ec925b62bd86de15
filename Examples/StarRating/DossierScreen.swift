import ExampleSupport
import OCOP

/// The result of one dossier, as a council's secretary reads it.
enum DossierScreen {
  /// Rates a dossier's JSON and renders the result.
  static func render(
    _ contents: [UInt8],
    _ language: Language,
    _ format: Command.Format,
    upgradeTo target: Star? = nil
  ) throws(ContractError) -> String {
    var desks = RatingDesks()
    let request = try RatingRequest(try json(contents), &desks, allowsProduct: true)
    let rating = try request.rate()
    if format == .json {
      return String(decoding: RatingResponse.line(request, rating, upgradeTo: target), as: UTF8.self) + "\n"
    }
    let explanation = try explain(rating, by: request.desk.rater)
    let isMarkdown = format == .markdown
    return heading(request.product, language, separator: isMarkdown ? "  \n" : "\n", end: "\n\n")
      + (isMarkdown ? explanation.markdown(in: language) : explanation.text(in: language))
      + plan(request, rating, to: target, language)
  }

  private static func explain(_ rating: Rating, by rater: Rater) throws(ContractError) -> RatingExplanation {
    do {
      return try rater.explain(rating)
    } catch {
      throw ContractError(nil, nil, "\(error)")
    }
  }

  private static func json(_ contents: [UInt8]) throws(ContractError) -> JSON {
    do {
      return try JSON(contents)
    } catch {
      let before = contents.prefix(error.offset)
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      throw ContractError(nil, nil, "no JSON: \(error.reason) (line \(line))")
    }
  }

  /// The cheapest plan in words, for one complete sheet.
  private static func plan(
    _ request: RatingRequest,
    _ rating: Rating,
    to target: Star?,
    _ language: Language
  ) -> String {
    guard let target else { return "" }
    return "\n" + UpgradeAnswer(request, rating, to: target).text(request.desk.rater.criteria, language)
  }

  private static func heading(
    _ product: ProductHeading?,
    _ language: Language,
    separator: String,
    end: String
  ) -> String {
    guard let product else { return "" }
    let code = product.code.map { (language == .vietnamese ? "Mã sản phẩm " : "Product code ") + $0 }
    let second = [product.producer, product.place, code].compactMap { $0 }.joined(separator: " · ")
    let lines = [product.name ?? "", second].filter { !$0.isEmpty }
    return lines.isEmpty ? "" : lines.joined(separator: separator) + end
  }
}
