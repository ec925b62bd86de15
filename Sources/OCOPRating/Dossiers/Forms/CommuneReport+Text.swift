import OCOPModel

extension CommuneReport {
  /// The report as Vietnamese text to print and sign; what is not filled in is a dotted line.
  ///
  /// Its headings and their order are the form's. Number, addressee, recipients and signature are laid out as a report from a
  /// lower to a higher office is (reading `reportAsOfficesWrite`): the decision does not speak of them.
  public var text: String {
    var page = OfficePage()
    page.form("03")
    page.officeHead(
      ["Ủy ban nhân dân", communeName],
      number: number.isFilled ? number : "\(OfficePage.dots(6))/BC-UBND",
      placeAndDay: OfficePage.placeAndDay(signing?.place, signing?.day))
    page.title("BÁO CÁO", "Đánh giá sản phẩm đăng ký phân hạng OCOP", "(\(kind.name.vi))")
    page.title("Kính gửi: \(addressee)")
    page.paragraph(opening)
    ownerPart(&page)
    remarksPart(&page)
    page.heading("III. ĐỀ NGHỊ")
    page.fill(proposal)
    foot(&page)
    return page.text
  }

  private var communeName: String { commune.isFilled ? commune : "xã/phường \(OfficePage.dots(20))" }

  private var addressee: String {
    "Ủy ban nhân dân " + (province.isFilled ? province ?? "" : "tỉnh/thành phố \(OfficePage.dots(20))")
  }

  private var opening: String {
    let law = Decision26_2026.article(7, clause: 2).text(in: .vietnamese)
    return
      "Thực hiện \(law), Ủy ban nhân dân \(communeName) đã kiểm tra, đánh giá hồ sơ của chủ thể và báo cáo như sau:"
  }

  private func ownerPart(_ page: inout OfficePage) {
    let representative = owner.representative
    page.heading("I. THÔNG TIN CHỦ THỂ, SẢN PHẨM")
    page.field("1. Tên chủ thể", owner.name)
    page.field("2. Loại hình tổ chức", owner.kind.name[.vietnamese])
    page.field("3. Địa chỉ", owner.address?.value)
    page.field("4. Người đại diện theo pháp luật", representative.name?.value)
    page.field("Giới tính", representative.isWoman.map { $0.value ? "Nữ" : "Nam" }, indent: "   ")
    page.field("Dân tộc", representative.ethnicGroup?.value, indent: "   ")
    page.field("Nơi thường trú", representative.permanentAddress?.value, indent: "   ")
    page.field("5. Tên sản phẩm", product.name)
  }

  private func remarksPart(_ page: inout OfficePage) {
    page.heading("II. NHẬN XÉT")
    page.passage("1. Nguồn gốc sản phẩm, nguyên liệu địa phương", remarks.materials)
    page.passage("2. Sử dụng lao động địa phương", remarks.labour)
    page.line("3. Nguồn gốc ý tưởng sản phẩm")
    page.box("Sản phẩm truyền thống", remarks.isTraditional == true)
    page.box("Ý tưởng mới", remarks.isTraditional == false)
    page.fill(remarks.idea)
    page.passage("4. Bản sắc, trí tuệ địa phương", remarks.identity)
  }

  private func foot(_ page: inout OfficePage) {
    let others = recipients.enumerated().map { index, name in
      "- \(name)\(index + 1 < recipients.count ? ";" : ".")"
    }
    page.gap()
    page.columns(
      ["Nơi nhận:", "- Như trên\(others.isEmpty ? "." : ";")"] + others,
      OfficePage.signature(
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], note: OfficePage.stamped, name: signing?.name?.value),
      centresLeft: false)
  }
}
