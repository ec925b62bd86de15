import OCOPModel

extension Decision148_2023 {
  /// The irregularities of the copied tables.
  enum Anomalies {
    /// Points that are keyed in as a letter of like shape.
    static func pointsKeyedAsLetter(
      _ code: CriterionCode, _ option: OptionLetter, _ letter: String
    ) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(
          vi: "Điểm gõ thành chữ “\(letter)”", en: "The points are keyed as the letter “\(letter)”"),
        read: Bilingual(vi: "1 điểm", en: "1 point"),
        reason: Bilingual(
          vi: "Các bộ khác in 1 cho cùng nội dung", en: "Other sets print 1 for the same words")
      )
    }

    /// A criterion that is keyed in under the code of one before it.
    static func codeKeyedTwice(_ code: CriterionCode, keyed: CriterionCode) -> Anomaly {
      Anomaly(
        at: code,
        printed: Bilingual(vi: "Mã \(keyed) lần thứ hai", en: "The code \(keyed) a second time"),
        read: Bilingual(vi: "Mã \(code)", en: "The code \(code)"),
        reason: Bilingual(
          vi: "Các bộ khác in \(code) cho cùng tiêu chí",
          en: "Other sets print \(code) for the same criterion")
      )
    }

    /// An option whose asterisks stand within its text.
    static func marksWithinText(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(vi: "Dấu sao nằm trong câu chữ", en: "The asterisks stand within the text"),
        read: Bilingual(vi: "Mức tối thiểu như các dấu sao khác", en: "A minimum, like other asterisks"),
        reason: Bilingual(
          vi: "Cột cấp sao của bản chép ghi đúng mức đó", en: "The copy's column of star levels has the same")
      )
    }

    /// Two options of a criterion in the same words.
    static func sameWordsTwice(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(
          vi: "Lặp lại lời của mức trước (chưa đầy đủ)",
          en: "The words of the option before again (incomplete)"),
        read: Bilingual(vi: "Thông tin đầy đủ", en: "The information is complete"),
        reason: Bilingual(
          vi: "Mức này được 1 điểm; các bộ 21–23 in “đầy đủ” ở đây",
          en: "The option gives 1 point; sets 21–23 print “complete” here")
      )
    }

    /// An option that says “grown” of a product that is not.
    static func grownWhereNotGrown(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(vi: "“Được trồng”", en: "“Grown”"),
        read: Bilingual(vi: "Nuôi trồng, đánh bắt hoặc sản xuất", en: "Raised, caught or made"),
        reason: Bilingual(
          vi: "Các mức khác của tiêu chí không nói trồng; giữ như in",
          en: "The criterion's other options do not speak of growing; kept as printed")
      )
    }

    /// A best option without the mark for five stars that other sets have.
    static func noMarkForFive(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(vi: "Không có dấu 5 sao", en: "No mark for 5 stars"),
        read: Bilingual(vi: "Không có mức tối thiểu 5 sao, như in", en: "No minimum for 5 stars, as printed"),
        reason: Bilingual(
          vi: "Các bộ 2–20 in dấu 5 sao ở đây; giữ như in",
          en: "Sets 2–20 print a mark for 5 stars here; kept as printed")
      )
    }

    /// A best option with a mark for five stars that no other set has.
    static func onlyMarkForFive(_ code: CriterionCode, _ option: OptionLetter) -> Anomaly {
      Anomaly(
        at: code, option,
        printed: Bilingual(vi: "Có dấu 5 sao", en: "A mark for 5 stars"),
        read: Bilingual(vi: "Mức tối thiểu 5 sao, như in", en: "A minimum for 5 stars, as printed"),
        reason: Bilingual(
          vi: "Không bộ nào khác in dấu ở đây; giữ như in",
          en: "No other set prints a mark here; kept as printed")
      )
    }
  }
}
