extension VietnamHolidays {
  /// What was announced of each year for state bodies.
  ///
  /// The notices were read in reports, not in the signed papers.
  static let announcements: [HolidayAnnouncement] = [
    HolidayAnnouncement(
      year: 2019,
      blocks: [.init(.lunarNewYear, from: .table(2019, 2, 4))],
      swaps: [
        .init(off: .table(2018, 12, 31), worked: .table(2019, 1, 5)),
        .init(off: .table(2019, 4, 29), worked: .table(2019, 5, 4)),
      ],
      documents: [Citation("6519/VPCP-KGVX")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2020,
      blocks: [.init(.lunarNewYear, from: .table(2020, 1, 23))],
      documents: [],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2021,
      blocks: [
        .init(.lunarNewYear, from: .table(2021, 2, 10)), .init(.nationalDay, from: .table(2021, 9, 2)),
      ],
      documents: [Citation("4875/TB-LĐTBXH")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2022,
      blocks: [
        .init(.lunarNewYear, from: .table(2022, 1, 31)), .init(.nationalDay, from: .table(2022, 9, 1)),
      ],
      documents: [Citation("119/TB-LĐTBXH")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2023,
      blocks: [
        .init(.lunarNewYear, from: .table(2023, 1, 20)), .init(.nationalDay, from: .table(2023, 9, 1)),
      ],
      documents: [Citation("5034/TB-LĐTBXH")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2024,
      blocks: [
        .init(.lunarNewYear, from: .table(2024, 2, 8)), .init(.nationalDay, from: .table(2024, 9, 2)),
      ],
      swaps: [.init(off: .table(2024, 4, 29), worked: .table(2024, 5, 4))],
      documents: [Citation("5015/TB-LĐTBXH"), Citation("2450/VPCP-KGVX")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2025,
      blocks: [
        .init(.lunarNewYear, from: .table(2025, 1, 27)), .init(.nationalDay, from: .table(2025, 9, 1)),
      ],
      swaps: [.init(off: .table(2025, 5, 2), worked: .table(2025, 4, 26))],
      documents: [Citation("6150/TB-BLĐTBXH")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2026,
      blocks: [
        .init(.lunarNewYear, from: .table(2026, 2, 16)), .init(.nationalDay, from: .table(2026, 9, 1)),
      ],
      swaps: [
        .init(off: .table(2026, 1, 2), worked: .table(2026, 1, 10)),
        .init(off: .table(2026, 8, 31), worked: .table(2026, 8, 22)),
      ],
      documents: [Citation("9441/TB-BNV"), Citation("12729/VPCP-KGVX")],
      confidence: .secondary
    ),
    HolidayAnnouncement(
      year: 2027,
      blocks: [
        .init(.lunarNewYear, from: .table(2027, 2, 4)), .init(.nationalDay, from: .table(2027, 9, 2)),
      ],
      documents: [Citation("10065/VPCP-KGVX")],
      confidence: .secondary
    ),
  ]
}
