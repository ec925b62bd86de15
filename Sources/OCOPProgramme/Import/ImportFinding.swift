public import OCOPModel
public import OCOPRating

/// Something that a reader of an import must know (phát hiện khi nhập sổ): where it is, what it is, and whether it is a fault.
public struct ImportFinding: Sendable, Hashable {
  /// What was found.
  @nonexhaustive
  public enum Problem: Sendable, Hashable {
    /// The text breaks the format of the file.
    case format(CSVError.Rule)
    /// A column that the register needs is not in the header.
    case columnMissing(RegisterColumn)
    /// The row read as the header is none; the one that may be.
    case headerBelow(Int)
    /// Two columns of the header say the same; the first is in an earlier column.
    case columnTwice(RegisterColumn, first: Int)
    /// A heading is not known: the column was not read.
    case headingUnknown
    /// A cell that the row needs is empty.
    case blank
    /// A day is written in one of the ways that are read.
    case noDate(DateCellRule)
    /// A day, or a year, lies after the day of the register.
    case afterRegister(CivilDate)
    /// The cell is one of the words that are read, or a number of the form asked for.
    case notUnderstood
    /// A telephone number has ten digits, or eleven, and begins with 0; a spreadsheet drops that zero.
    case phone(zeroLost: Bool)
    /// An identifier or a number breaks the rule of identifiers.
    case identifier(IdentifierError.Rule)
    /// An amount is none.
    case amount(MoneyError)
    /// A certificate cannot be as the row has it.
    case certificate(CertificateError)
    /// The last day of a certificate is the one that its decision's term gives.
    case expiry(expected: CivilDate)
    /// The last day lies between those that the term gives for the days of which one is the day of recognition.
    case expiryOutside(ClosedRange<CivilDate>)
    /// No product of the registers is named so.
    case productUnknown
    /// Several products of the registers are named so.
    case productAmbiguous([ID<Product>])
    /// The row names a product of the registers by one column and another, or another's producer, by the next.
    case productDisagrees(ID<Product>)
    /// The registers have otherwise what the cell, or the row of the cell, states.
    case registeredOtherwise
    /// Several producers of the registers are named so.
    case producerAmbiguous([ID<Producer>])
    /// No commune of the name or code is known; what comes near.
    case placeUnknown(nearest: [PlaceCandidate<Commune>])
    /// The place may be one of several communes, or one that is not certain.
    case placeAmbiguous([PlaceCandidate<Commune>])
    /// The code is not that of the commune that is named.
    case placeCodeDisagrees
    /// The row states again what a row before states.
    case duplicate(of: Int)
    /// The row states otherwise what another row states of the same thing.
    case disagrees(with: Int)
    /// The place was read as of an earlier day, or is spelled or named otherwise: what it is today.
    case placeRead(Commune, as: CivilDate, remarks: [PlaceRemark])
    /// A code of four digits has lost its leading 0 to a spreadsheet: the code as it was read.
    case codeZeroLost(String)
    /// The registers have it already: it is not taken again.
    case registeredAlready
    /// The registers have a recognition of the product, star and day already, by the number named: it is not taken again.
    case registeredUnder(String)
    /// The registers have a producer or product of this name, by the identifier named; this one was taken for another.
    case nameRegistered(String)
    /// The row's idea is in one commune and its producer, by the name, in another.
    case producerElsewhere(ID<Producer>)
    /// The last day is written as the day before the one that the term gives: the latter is taken.
    case expiryOneDayEarly(CivilDate)
    /// The decision of recognition is read and has no place in a certificate's record.
    case decisionNotKept
    /// The kind of producer was told by its name.
    case kindFromName(ProducerKind)
    /// Another row has a producer, product or idea of this name, and one of the two lacks the identifier, or the producer's
    /// commune, that would tell whether it is the same; it was taken for another.
    case sameName(as: Int)
    /// The cell is read and no record has a place for it: the last day of a recognition under no known decision, a district or
    /// a province without a commune, what the registers lack of a producer, a product or a year that they have.
    case notKept
    /// A heading agrees without diacritics only.
    case headingWithoutDiacritics(RegisterColumn)
    /// What a reader should know of the certificate.
    case certificateNote(Finding)
  }

  /// The row, as a spreadsheet shows it.
  public let row: Int
  /// The column, from 1; 0 where the finding is of the row.
  public let column: Int
  /// What the column states, where it is known.
  public let field: RegisterColumn?
  /// What stands in the cell; `nil` for personal data.
  public let value: String?
  /// What was found.
  public let problem: Problem

  /// Creates a finding; a value of a column of personal data is dropped.
  public init(row: Int, column: Int, field: RegisterColumn?, value: String?, problem: Problem) {
    self.row = row
    self.column = column
    self.field = field
    self.value = field?.isPersonal == true ? nil : value
    self.problem = problem
  }

  /// Whether the row cannot be taken; what is no fault is for a reader to know.
  public var isFault: Bool {
    switch problem {
    case .headingUnknown, .placeRead, .codeZeroLost, .kindFromName, .sameName, .headingWithoutDiacritics,
      .certificateNote, .registeredAlready, .registeredUnder, .nameRegistered, .producerElsewhere,
      .expiryOneDayEarly,
      .decisionNotKept, .notKept:
      false
    default: true
    }
  }

  /// The cell as spreadsheets name it, `C7`.
  public var cell: String { CSVTable.cellName(row: row, column: column) }
}

/// Why a cell is no day.
@nonexhaustive
public enum DateCellRule: Sendable, Hashable {
  /// A day is written day/month/year or year-month-day.
  case malformed
  /// The calendar has the day.
  case noSuchDay
  /// The year has four digits.
  case yearOfTwoDigits
  /// A day, not a spreadsheet's number of days; what the number would be.
  case spreadsheetNumber(CivilDate)
  /// The day comes before the month; what the day would be the other way round.
  case monthFirst(CivilDate)
  /// Another cell of the column has the month first, so which is which in this one is not certain.
  case dayOrMonthFirst
}
