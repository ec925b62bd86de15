public import OCOPModel

/// What an owner does next to keep a product's rank (việc cần làm để phân hạng lại).
@nonexhaustive
public enum RenewalStep: Sendable, Hashable {
  /// Wait: the window opens on a day.
  case wait(until: CivilDate)
  /// Lodge the file by a day.
  case file(by: CivilDate)
  /// Lodge the file: by when is not known of the law of the day; the term ends on a day.
  case fileTermUnknown(expiry: CivilDate)
  /// Lodge the file by a day, though the window has passed: the certificate then stays valid until the result, through
  /// a last day at most.
  case fileForExtension(by: CivilDate, extendedThrough: CivilDate)
  /// Lodge the file by a day, though the window has passed: the certificate ends with its term.
  case fileLate(by: CivilDate)
  /// Wait for the result of the file, which is needed by a day.
  case awaitResult(neededBy: CivilDate)
  /// Wait for the result of the file, though the certificate ended on a day without it: the re-rating is still under way, and a
  /// first-time file beside it would be a second one on the same product.
  case awaitLateResult(endedOn: CivilDate)
  /// Lodge a first-time file: the certificate is valid no more, and no file is under way.
  case applyAnew
  /// Nothing: a new certificate took its place.
  case nothing
}

extension RenewalStep {
  /// What to do, in words.
  public var text: Bilingual {
    switch self {
    case .wait(let day):
      Bilingual(vi: "Nộp hồ sơ từ ngày \(day.vi)", en: "The file can be lodged from \(day)")
    case .file(let day):
      Bilingual(vi: "Nộp hồ sơ chậm nhất ngày \(day.vi)", en: "Lodge the file by \(day)")
    case .fileTermUnknown(let expiry):
      Bilingual(
        vi: "Nộp hồ sơ; chưa rõ thời gian nộp, giấy có thời hạn đến \(expiry.vi)",
        en: "Lodge the file; by when is not known, the certificate's term runs through \(expiry)"
      )
    case .fileForExtension(let day, let last):
      Bilingual(
        vi: "Nộp hồ sơ chậm nhất ngày \(day.vi); giấy kéo dài đến khi có kết quả, chậm nhất \(last.vi)",
        en: "Lodge the file by \(day); the certificate then lasts until the result, through \(last) at most"
      )
    case .fileLate(let day):
      Bilingual(
        vi: "Đã quá thời gian nộp; nộp ngay, chậm nhất ngày \(day.vi); giấy không kéo dài",
        en: "The window has passed; lodge the file at once, by \(day); the certificate is not extended"
      )
    case .awaitResult(let day):
      Bilingual(
        vi: "Chờ kết quả; cần có chậm nhất ngày \(day.vi)", en: "Await the result; it is needed by \(day)")
    case .awaitLateResult(let day):
      Bilingual(
        vi: "Chờ kết quả phân hạng lại đã chậm; giấy hết hiệu lực sau ngày \(day.vi)",
        en: "Await the late result of the re-rating; the certificate ended after \(day)")
    case .applyAnew:
      Bilingual(vi: "Nộp hồ sơ lần đầu", en: "Lodge a first-time file")
    case .nothing: Bilingual(vi: "Không cần làm gì", en: "Nothing to do")
    }
  }
}

#if !hasFeature(Embedded)
extension RenewalStep: Codable {}
#endif
