import OCOP
import TestSupport
import Testing

@Suite struct `A product` {
  private func tea(code: ProductCode?) throws -> Product {
    Product(
      id: try ID("tan-cuong-tea"),
      name: "Chè Tân Cương",
      producer: try ID("htx-tan-cuong"),
      set: .tea,
      code: code
    )
  }

  @Test func `round-trips with and without a code`() throws {
    for product in [try tea(code: nil), try tea(code: ProductCode("19-05443-7-2026"))] {
      #expect(try roundTripped(product) == product)
    }
  }

  @Test func `with a bad code is refused at its place`() throws {
    let good = try json(tea(code: ProductCode("19-05443-7-2026")))
    let context = try #require(
      corruption(Product.self, from: good.replacing("19-05443-7-2026", with: "19-05443-0-2026"))
    )
    #expect(context.codingPath.map(\.stringValue) == ["code"])
    let error = ProductCodeError(piece: .sequence, value: "0", rule: .notPositive)
    #expect(context.underlyingError as? ProductCodeError == error)
  }

  @Test(arguments: ["{}", "[]", "null", #"{"id":"a","name":"b"}"#])
  func `in JSON of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Product.self, from: json) }
  }
}
