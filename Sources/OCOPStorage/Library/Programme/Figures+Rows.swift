public import OCOPModel
public import OCOPProgramme

/// Figures go by their product and their year.
extension YearFigures: RegisterRow {
  public static let rowType: StorageName = "year-figures"
  public static let rowSchema = RecordSchema(version: 1)

  /// By product, then year.
  public static let byProduct = RecordIndex<RowRecord<YearFigures>, IndexPair<ID<Product>, Int>>("product")
  /// By year.
  public static let byYear = RecordIndex<RowRecord<YearFigures>, Int>("year")

  public var rowKey: [String] { [product.text, "\(year)"] }

  public var rowEntries: [IndexEntry] {
    [YearFigures.byProduct.entry(IndexPair(product, year)), YearFigures.byYear.entry(year)]
  }
}

/// An account of materials goes by its product, its year and its unit of measure.
extension MaterialUse: RegisterRow {
  public static let rowType: StorageName = "material-use"
  public static let rowSchema = RecordSchema(version: 1)

  /// By product, then year.
  public static let byProduct = RecordIndex<RowRecord<MaterialUse>, IndexPair<ID<Product>, Int>>("product")

  public var rowKey: [String] { [product.text, "\(year)", unit] }

  public var rowEntries: [IndexEntry] { [MaterialUse.byProduct.entry(IndexPair(product, year))] }
}
