import OCOPModel

extension RegistrationForm {
  /// The slip as Vietnamese text to print and sign; what is not filled in is a dotted line.
  public var text: String {
    var page = FormPage(form: "01")
    page.title(
      "PHIẾU ĐĂNG KÝ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP",
      "Tỉnh/thành phố: \(Optional(province).isFilled ? province : FormPage.dots(20)) – Năm \(year)")
    page.heading("I. THÔNG TIN ĐĂNG KÝ")
    page.field("1. Tên chủ thể", owner.name)
    page.field("   Người đại diện theo pháp luật", owner.representative.name?.value)
    page.field("   Chức vụ", owner.representative.position?.value)
    page.field("   Địa chỉ liên hệ", owner.address?.value)
    page.field("   Điện thoại", owner.phone?.value)
    page.field("   Thư điện tử", owner.email?.value)
    page.field("2. Tên sản phẩm", product.name)
    classification(&page)
    page.line("4. Hình thức đăng ký")
    for kind in DossierKind.allCases { page.box(kind.name[.vietnamese], kind == self.kind) }
    page.line("5. Hồ sơ kèm theo")
    page.box("Báo cáo tự đánh giá (bản gốc và bản điện tử)", attachesReport)
    if product.set.isTourism {
      page.line("   Không nộp mẫu (dịch vụ du lịch)")
    } else {
      page.box("Mẫu sản phẩm, số lượng: \(samples > 0 ? String(samples) : FormPage.dots(8))", samples > 0)
    }
    page.gap()
    page.paragraph("Chúng tôi cam kết các thông tin đã ghi và tài liệu kèm theo là đúng sự thật.")
    page.signature(signing, by: "ĐẠI DIỆN THEO PHÁP LUẬT", note: "(ký, ghi rõ họ tên, đóng dấu)")
    page.heading("II. PHẦN DÀNH CHO CƠ QUAN TIẾP NHẬN")
    receipt("UBND cấp xã", communeReceipt, &page)
    receipt("Cơ quan OCOP cấp tỉnh", provinceReceipt, &page)
    return page.text
  }

  private func classification(_ page: inout FormPage) {
    let classes = ProductClassification.decision26_2026
    page.line("3. Phân loại sản phẩm")
    page.field("   Ngành", classes.sector(of: product.set)?.name.vi)
    page.field("   Nhóm", classes.group(of: product.set)?.name.vi)
    page.field("   Phân nhóm (bộ tiêu chí \(product.set.number))", product.set.name.vi)
  }

  private func receipt(_ office: String, _ receipt: Receipt?, _ page: inout FormPage) {
    page.line(office)
    page.field("   Số phiếu", receipt?.number)
    page.field("   Ngày nhận", receipt.map { FormPage.day($0.day) })
    page.field("   Người nhận (ký, ghi rõ họ tên, đóng dấu)", receipt?.receiver?.value)
  }
}
