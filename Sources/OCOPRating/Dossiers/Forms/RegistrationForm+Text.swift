import OCOPModel

extension RegistrationForm {
  /// The slip as Vietnamese text to print and sign; what is not filled in is a dotted line.
  public var text: String {
    var page = OfficePage()
    page.form("01")
    page.stateHead()
    page.title(
      "PHIẾU ĐĂNG KÝ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP",
      "Tỉnh/thành phố: \(province.isFilled ? province : OfficePage.dots(20)) – Năm \(year)")
    page.heading("I. THÔNG TIN ĐĂNG KÝ")
    page.field("1. Tên chủ thể", owner.name)
    page.field("Người đại diện theo pháp luật", owner.representative.name?.value, indent: "   ")
    page.field("Chức vụ", owner.representative.position?.value, indent: "   ")
    page.field("Địa chỉ liên hệ", owner.address?.value, indent: "   ")
    page.field("Điện thoại", owner.phone?.value, indent: "   ")
    page.field("Thư điện tử", owner.email?.value, indent: "   ")
    page.field("2. Tên sản phẩm", product.name)
    classification(&page)
    page.line("4. Đăng ký đánh giá, phân hạng")
    for kind in DossierKind.allCases { page.box(Decision26_2026.slipWording(of: kind), kind == self.kind) }
    attachments(&page)
    page.gap()
    page.paragraph("Chúng tôi cam kết các thông tin đã ghi và tài liệu kèm theo là đúng sự thật.", indent: "")
    page.ownersSignature(signing, owner)
    page.heading("II. PHẦN DÀNH CHO CƠ QUAN TIẾP NHẬN")
    page.gap()
    page.columns(
      receipt("UBND CẤP XÃ", communeReceipt), receipt("CƠ QUAN OCOP CẤP TỈNH", provinceReceipt))
    return page.text
  }

  private func classification(_ page: inout OfficePage) {
    let classes = ProductClassification.decision26_2026
    page.line("3. Phân loại sản phẩm")
    page.field("Ngành", classes.sector(of: product.set)?.name.vi, indent: "   ")
    page.field("Nhóm", classes.group(of: product.set)?.name.vi, indent: "   ")
    page.field("Phân nhóm (bộ tiêu chí \(product.set.number))", product.set.name.vi, indent: "   ")
  }

  private func attachments(_ page: inout OfficePage) {
    page.line("5. Hồ sơ kèm theo")
    page.box("Báo cáo tự đánh giá (bản gốc và bản điện tử)", attachesReport)
    if product.set.isTourism {
      page.paragraph("Không nộp mẫu (dịch vụ du lịch)")
    } else {
      page.box("Mẫu sản phẩm, số lượng: \(samples > 0 ? String(samples) : OfficePage.dots(8))", samples > 0)
    }
  }

  private func receipt(_ office: String, _ receipt: Receipt?) -> [String] {
    let number =
      receipt?.number
      ?? Decision26_2026.slipNumber(
        province: product.code?.province, commune: product.code?.commune, year: year)
    return [office, "Số: \(number)", "Nhận \(receipt?.day.officeDay ?? OfficePage.openDay)"]
      + OfficePage.signature(["NGƯỜI NHẬN"], note: OfficePage.stamped, name: receipt?.receiver?.value)
  }
}

extension OfficePage {
  /// Place, day and room for an owner's legal representative to sign, in the right half of the page.
  mutating func ownersSignature(_ signing: FormSigning?, _ owner: OwnerParticulars) {
    gap()
    columns(
      [],
      [OfficePage.placeAndDay(signing?.place, signing?.day)]
        + OfficePage.signature(
          ["ĐẠI DIỆN THEO PHÁP LUẬT"], note: OfficePage.stamped,
          name: signing?.name?.value ?? owner.representative.name?.value),
      left: 36)
  }
}
