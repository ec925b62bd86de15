public import OCOPModel

// The documents that the module's tables cite. Those whose days are not known (Decrees 15/2026 and 33/2026, Circulars
// 20/2026/TT-BKHCN and 29/2026/TT-BTC) are cited by their numbers alone.
extension LegalDocument {
  /// Law 50/2005/QH11, the IP Law, in force since 1 July 2006.
  public static let ipLaw2005 = LegalDocument(
    number: "50/2005/QH11", title: Bilingual(vi: "Luật Sở hữu trí tuệ", en: "Law on Intellectual Property"),
    issuer: nationalAssembly, issued: .table(2005, 11, 29), inForce: DatePeriod(from: .table(2006, 7, 1)))

  /// Law 36/2009/QH12, the first amendment of the IP Law.
  public static let law36_2009 = LegalDocument(
    number: "36/2009/QH12",
    title: Bilingual(vi: "Sửa đổi, bổ sung Luật Sở hữu trí tuệ (2009)", en: "Amendment of the IP Law (2009)"),
    issuer: nationalAssembly, issued: .table(2009, 6, 19), inForce: DatePeriod(from: .table(2010, 1, 1)))

  /// Law 42/2019/QH14: licences of marks need no recordal to have effect against others.
  public static let law42_2019 = LegalDocument(
    number: "42/2019/QH14",
    title: Bilingual(
      vi: "Sửa đổi Luật Kinh doanh bảo hiểm và Luật Sở hữu trí tuệ (2019)",
      en: "Amendment of the laws on insurance business and intellectual property (2019)"),
    issuer: nationalAssembly, issued: .table(2019, 6, 14), inForce: DatePeriod(from: .table(2019, 11, 1)))

  /// Law 07/2022/QH15: oppositions, partial grants, bad faith, from 1 January 2023 (sound marks from 14 January 2022).
  public static let law07_2022 = LegalDocument(
    number: "07/2022/QH15",
    title: Bilingual(vi: "Sửa đổi, bổ sung Luật Sở hữu trí tuệ (2022)", en: "Amendment of the IP Law (2022)"),
    issuer: nationalAssembly, issued: .table(2022, 6, 16), inForce: DatePeriod(from: .table(2023, 1, 1)))

  /// Law 93/2025/QH15, which repeals Article 86a of the IP Law.
  public static let law93_2025 = LegalDocument(
    number: "93/2025/QH15",
    title: Bilingual(
      vi: "Luật Khoa học, công nghệ và đổi mới sáng tạo", en: "Law on Science, Technology and Innovation"),
    issuer: nationalAssembly, issued: .table(2025, 6, 27), inForce: DatePeriod(from: .table(2025, 10, 1)))

  /// Law 131/2025/QH15: shorter publication, opposition and examination, from 1 April 2026.
  public static let law131_2025 = LegalDocument(
    number: "131/2025/QH15",
    title: Bilingual(vi: "Sửa đổi, bổ sung Luật Sở hữu trí tuệ (2025)", en: "Amendment of the IP Law (2025)"),
    issuer: nationalAssembly, issued: .table(2025, 12, 10), inForce: DatePeriod(from: .table(2026, 4, 1)))

  /// Decree 103/2006/NĐ-CP, until Decree 65/2023/NĐ-CP.
  public static let decree103_2006 = LegalDocument(
    number: "103/2006/NĐ-CP",
    title: Bilingual(
      vi: "Quy định chi tiết về sở hữu công nghiệp (2006)", en: "Detailed rules on industrial property (2006)"
    ),
    issuer: government, issued: .table(2006, 9, 22),
    inForce: .table(from: .table(2006, 10, 21), upTo: .table(2023, 8, 23)))

  /// Decree 65/2023/NĐ-CP, large parts of which Decree 100/2026/NĐ-CP repeals.
  public static let decree65_2023 = LegalDocument(
    number: "65/2023/NĐ-CP",
    title: Bilingual(
      vi: "Quy định chi tiết về sở hữu công nghiệp (2023)", en: "Detailed rules on industrial property (2023)"
    ),
    issuer: government, issued: .table(2023, 8, 23), inForce: DatePeriod(from: .table(2023, 8, 23)))

  /// Decree 100/2026/NĐ-CP, in force since 1 April 2026.
  public static let decree100_2026 = LegalDocument(
    number: "100/2026/NĐ-CP",
    title: Bilingual(vi: "Sửa đổi Nghị định 65/2023/NĐ-CP", en: "Amendment of Decree 65/2023/NĐ-CP"),
    issuer: government, issued: .table(2026, 3, 31), inForce: DatePeriod(from: .table(2026, 4, 1)))

  /// Decree 133/2025/NĐ-CP: provinces record licences, as a trial to 1 March 2027.
  public static let decree133_2025 = LegalDocument(
    number: "133/2025/NĐ-CP",
    title: Bilingual(
      vi: "Phân quyền, phân cấp lĩnh vực khoa học và công nghệ",
      en: "Delegation of powers in science and technology"),
    issuer: government, issued: .table(2025, 6, 12),
    inForce: .table(from: .table(2025, 7, 1), upTo: .table(2027, 3, 1)))

  /// Circular 01/2007/TT-BKHCN, until Circular 23/2023/TT-BKHCN.
  public static let circular01_2007 = LegalDocument(
    number: "01/2007/TT-BKHCN",
    title: Bilingual(
      vi: "Hướng dẫn thủ tục sở hữu công nghiệp (2007)", en: "Procedure of industrial property (2007)"),
    issuer: scienceMinistry, issued: .table(2007, 2, 14),
    inForce: .table(from: .table(2007, 5, 9), upTo: .table(2023, 11, 30)))

  /// Circular 23/2023/TT-BKHCN, until 31 March 2026.
  public static let circular23_2023 = LegalDocument(
    number: "23/2023/TT-BKHCN",
    title: Bilingual(
      vi: "Hướng dẫn thủ tục sở hữu công nghiệp (2023)", en: "Procedure of industrial property (2023)"),
    issuer: scienceMinistry, issued: .table(2023, 11, 30),
    inForce: .table(from: .table(2023, 11, 30), upTo: .table(2026, 4, 1)))

  /// Circular 10/2026/TT-BKHCN, in force since 1 April 2026.
  public static let circular10_2026 = LegalDocument(
    number: "10/2026/TT-BKHCN",
    title: Bilingual(
      vi: "Hướng dẫn thủ tục sở hữu công nghiệp (2026)", en: "Procedure of industrial property (2026)"),
    issuer: scienceMinistry, issued: .table(2026, 3, 31), inForce: DatePeriod(from: .table(2026, 4, 1)))

  /// Circular 263/2016/TT-BTC, the office's tariff.
  public static let circular263_2016 = LegalDocument(
    number: "263/2016/TT-BTC",
    title: Bilingual(vi: "Phí, lệ phí sở hữu công nghiệp", en: "Charges and fees of industrial property"),
    issuer: financeMinistry, issued: .table(2016, 11, 14), inForce: DatePeriod(from: .table(2017, 1, 1)))

  /// Notice 2343/TB-SHTT on the start of reply periods.
  public static let notice2343_2025 = LegalDocument(
    number: "2343/TB-SHTT",
    title: Bilingual(
      vi: "Thời điểm tính thời hạn đối với văn bản ký số",
      en: "Start of reply periods for digitally signed notices"),
    issuer: office, issued: .table(2025, 6, 25), inForce: DatePeriod(from: .table(2025, 6, 25)))

  /// Code 91/2015/QH13, whose Articles 144–148 say how periods are counted.
  public static let civilCode2015 = LegalDocument(
    number: "91/2015/QH13", title: Bilingual(vi: "Bộ luật Dân sự", en: "Civil Code"),
    issuer: nationalAssembly, issued: .table(2015, 11, 24), inForce: DatePeriod(from: .table(2017, 1, 1)))

  /// Law 02/2011/QH13 on complaints.
  public static let complaintsLaw2011 = LegalDocument(
    number: "02/2011/QH13", title: Bilingual(vi: "Luật Khiếu nại", en: "Law on Complaints"),
    issuer: nationalAssembly, issued: .table(2011, 11, 11), inForce: DatePeriod(from: .table(2012, 7, 1)))

  /// Law 93/2015/QH13 on actions against decisions.
  public static let administrativeProcedureLaw2015 = LegalDocument(
    number: "93/2015/QH13",
    title: Bilingual(vi: "Luật Tố tụng hành chính", en: "Law on Administrative Procedure"),
    issuer: nationalAssembly, issued: .table(2015, 11, 25), inForce: DatePeriod(from: .table(2016, 7, 1)))

  static let nationalAssembly = Bilingual(vi: "Quốc hội", en: "National Assembly")
  private static let government = Bilingual(vi: "Chính phủ", en: "Government")
  static let scienceMinistry = Bilingual(
    vi: "Bộ Khoa học và Công nghệ", en: "Ministry of Science and Technology")
  static let financeMinistry = Bilingual(vi: "Bộ Tài chính", en: "Ministry of Finance")
  private static let office = Bilingual(vi: "Cục Sở hữu trí tuệ", en: "Intellectual Property Office")
}

/// A document of the law on intellectual property, and how well its number and days are established.
public struct IPLegalSource: Sendable, Hashable {
  /// The document.
  public let document: LegalDocument
  /// How well its number and days are established.
  public let confidence: Confidence

  private init(_ document: LegalDocument, _ confidence: Confidence) {
    self.document = document
    self.confidence = confidence
  }

  /// The documents that the module's tables cite and whose days are known: laws, decrees, circulars, notices.
  public static let all: [IPLegalSource] =
    [
      IPLegalSource(.ipLaw2005, .unverified),
      IPLegalSource(.law36_2009, .secondary),
      IPLegalSource(.law42_2019, .unverified),
      IPLegalSource(.law07_2022, .read),
      IPLegalSource(.law93_2025, .secondary),
      IPLegalSource(.law131_2025, .read),
      IPLegalSource(.decree103_2006, .unverified),
      IPLegalSource(.decree65_2023, .read),
      IPLegalSource(.decree100_2026, .secondary),
      IPLegalSource(.decree133_2025, .secondary),
      IPLegalSource(.circular01_2007, .unverified),
      IPLegalSource(.circular16_2016, .unverified),
      IPLegalSource(.circular23_2023, .read),
      IPLegalSource(.circular10_2026, .read),
      IPLegalSource(.circular263_2016, .secondary),
      IPLegalSource(.notice2343_2025, .read),
      IPLegalSource(.civilCode2015, .read),
      IPLegalSource(.complaintsLaw2011, .unverified),
      IPLegalSource(.administrativeProcedureLaw2015, .unverified),
      IPLegalSource(.labourCode2019, .unverified),
    ] + IPLegalSource.fees

  /// The circulars on fees besides the tariff; their days of issue were not read.
  private static let fees: [IPLegalSource] = LegalDocument.feeCirculars.map { IPLegalSource($0, .unverified) }

  /// The document of a number.
  public static func numbered(_ number: String) -> IPLegalSource? {
    all.first { $0.document.number == number }
  }
}

#if !hasFeature(Embedded)
extension IPLegalSource: Codable {}
#endif
