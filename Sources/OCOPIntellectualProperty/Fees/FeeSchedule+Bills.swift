public import OCOPModel

extension FeeSchedule {
  /// What is paid at filing.
  ///
  /// - Parameters:
  ///   - right: The right applied for.
  ///   - classes: Of a mark, how many goods each class names.
  ///   - units: Of a design or patent, its variants or independent claims, at least 1; a mark's are its classes.
  ///   - priorities: The number of priorities claimed.
  ///   - pictures: The number of pictures published, at least 1.
  ///   - officeClassifies: Whether the applicant leaves the classes to the office; a design's classification is always paid.
  ///   - day: The day of receipt.
  ///   - channel: The way of filing.
  /// - Returns: The bill.
  /// - Throws: ``FeeError``.
  public func filing(
    of right: IPRight, classes: [GoodsCount] = [], units: Int = 1, priorities: Int = 0, pictures: Int = 1,
    officeClassifies: Bool = false, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    if right.isMark {
      guard !classes.isEmpty else { throw .noClasses(right) }
      for count in classes where count.items < 1 { throw .emptyClass(items: count.items) }
    } else if !classes.isEmpty {
      throw .classesOutOfPlace(right)
    }
    let quantities = FeeQuantities(
      units: right.isMark ? classes.count : units, classes: classes, pictures: pictures,
      priorities: priorities,
      officeClassifies: officeClassifies)
    return try bill(.filing, of: right, quantities, on: day, by: channel)
  }

  /// What is paid when the examination of a patent is asked for.
  ///
  /// - Throws: ``FeeError``.
  public func examination(
    of right: IPRight, units: Int, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.examination, of: right, FeeQuantities(units: units), on: day, by: channel)
  }

  /// What is paid after a notice of intended grant.
  ///
  /// - Parameters:
  ///   - right: The right.
  ///   - units: A mark's classes, a design's variants, a patent's independent claims; at least 1.
  ///   - pictures: The number of pictures published, at least 1.
  ///   - day: The day of the office's notice, by which reductions go; not the day of payment.
  ///   - channel: The way of filing.
  /// - Returns: The bill.
  /// - Throws: ``FeeError``.
  public func grant(
    of right: IPRight, units: Int = 1, pictures: Int = 1, on day: CivilDate,
    by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.grant, of: right, FeeQuantities(units: units, pictures: pictures), on: day, by: channel)
  }

  /// What is paid for a renewal, with the surcharge where it comes late.
  ///
  /// - Parameters:
  ///   - right: The right.
  ///   - units: A mark's classes or a design's variants; at least 1.
  ///   - pictures: The number of pictures published, at least 1.
  ///   - expiry: The day on which the term ends.
  ///   - day: The day of payment.
  ///   - channel: The way of filing.
  ///   - lastDayOnTime: The last day without a surcharge, where the expiry is no working day.
  ///   - lastDayOfGrace: The last day of late renewal, where its nominal day is no working day.
  /// - Returns: The bill.
  /// - Throws: ``FeeError``, with ``FeeError/graceEnded(paidOn:lastDay:)`` past the last day.
  public func renewal(
    of right: IPRight, units: Int, pictures: Int = 1, expiry: CivilDate, paidOn day: CivilDate,
    by channel: FilingChannel = .counter, lastDayOnTime: CivilDate? = nil, lastDayOfGrace: CivilDate? = nil
  ) throws(FeeError) -> FeeBill {
    var months = 0
    if day > max(expiry, lastDayOnTime ?? expiry) {
      months = FeeQuantities.monthsBegun(since: expiry, by: day)
      let item = try item(.a5, of: right, on: day)
      if case .share(_, _, _, let most) = item.price, months > most {
        let nominal = (try? expiry.adding(months: most)) ?? expiry
        let last = max(nominal, lastDayOfGrace ?? nominal)
        guard day <= last else { throw .graceEnded(paidOn: day, lastDay: last) }
        months = most
      }
    }
    let quantities = FeeQuantities(units: units, pictures: pictures, lateMonths: months)
    return try bill(.renewal, of: right, quantities, on: day, by: channel)
  }

  /// What an opposition costs: one mark, and the number of its classes that are opposed.
  ///
  /// - Throws: ``FeeError``.
  public func opposition(
    to right: IPRight, classes: Int, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.opposition, of: right, FeeQuantities(units: classes), on: day, by: channel)
  }

  /// What the extension of a period for a reply costs.
  ///
  /// - Throws: ``FeeError``.
  public func extensionOfPeriod(
    of right: IPRight, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.extensionOfPeriod, of: right, FeeQuantities(units: 1), on: day, by: channel)
  }

  /// What an amendment costs: of an application, or, once it is granted, of the title.
  ///
  /// - Throws: ``FeeError``.
  public func amendment(
    of right: IPRight, isGranted: Bool, pictures: Int = 1, on day: CivilDate,
    by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    let occasion: FeeOccasion = isGranted ? .amendmentOfTitle : .amendmentOfApplication
    return try bill(occasion, of: right, FeeQuantities(units: 1, pictures: pictures), on: day, by: channel)
  }

  /// What the recordal of the assignment of a title costs.
  ///
  /// - Throws: ``FeeError``.
  public func assignment(
    of right: IPRight, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.assignment, of: right, FeeQuantities(units: 1), on: day, by: channel)
  }

  /// What the recordal of a licence costs.
  ///
  /// - Throws: ``FeeError``.
  public func licence(
    of right: IPRight, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.licence, of: right, FeeQuantities(units: 1), on: day, by: channel)
  }

  /// What a third party's request to end or cancel a title costs.
  ///
  /// - Throws: ``FeeError``.
  public func endingRequest(
    of right: IPRight, on day: CivilDate, by channel: FilingChannel = .counter
  ) throws(FeeError) -> FeeBill {
    try bill(.endingRequest, of: right, FeeQuantities(units: 1), on: day, by: channel)
  }
}
