import Foundation
import OCOP

/// The sample data of the other examples.
struct SampleFiles {
  /// What the product of a star rating or of a timeline is called, and whose it is.
  private struct TimelineFile: Decodable {
    struct Product: Decodable {
      let id: ID<OCOP.Product>
      let name: String
      let set: Int
    }
    struct Producer: Decodable {
      let id: ID<OCOP.Producer>
      let name: String
      let kind: ProducerKind
    }
    let product: Product
    let producer: Producer
  }

  private struct SheetFile: Decodable {
    struct Product: Decodable {
      let name: String
      let code: String
    }
    let id: ID<OCOP.Product>
    let product: Product
    let set: Int
  }

  private struct DocketFile: Decodable {
    let cases: [TrackedCase]
  }

  let producer: Producer
  let products: [Product]
  let cases: [TrackedCase]
  let funding: FundingSamples

  /// Reads the files.
  ///
  /// - Parameter folder: The folder of the examples.
  /// - Throws: Whatever Foundation tells of a file that is missing or reads otherwise.
  init(in folder: URL) throws {
    func read<File: Decodable>(_ type: File.Type, _ path: String) throws -> File {
      try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: path)))
    }
    let timeline = try read(TimelineFile.self, "RatingTimeline/Data/doi-xanh-tea.json")
    let sheet = try read(SheetFile.self, "StarRating/Data/tan-cuong-tea.json")
    producer = Producer(id: timeline.producer.id, name: timeline.producer.name, kind: timeline.producer.kind)
    products = [
      Product(
        id: timeline.product.id, name: timeline.product.name, producer: producer.id,
        set: try SampleFiles.set(timeline.product.set)),
      Product(
        id: sheet.id, name: sheet.product.name, producer: producer.id, set: try SampleFiles.set(sheet.set),
        code: try ProductCode(sheet.product.code)),
    ]
    cases = try read(DocketFile.self, "IPDocket/Data/doi-co-docket.json").cases
    funding = try read(FundingSamples.self, "FundingPlan/Data/na-che-plan.json")
  }

  private static func set(_ number: Int) throws -> ProductSet {
    guard let set = ProductClassification.decision26_2026.set(numbered: number) else {
      throw NoSuchSet(number: number)
    }
    return set
  }

  private struct NoSuchSet: Error {
    let number: Int
  }
}
