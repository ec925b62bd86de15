/// A step of business (bước nghiệp vụ): why something happened to goods.
///
/// Source: CBV 2.0, section 7.1; the words are those of the standard.
public enum BusinessStep: String, Sendable, Hashable, CaseIterable {
  /// Goods are taken over (nhận bàn giao).
  case accepting
  /// Goods arrive (đến nơi).
  case arriving
  /// Goods are put together (lắp ráp).
  case assembling
  /// Goods are collected (thu gom).
  case collecting
  /// Goods come into being and get their number (khởi tạo).
  case commissioning
  /// Goods are handed to a carrier (gửi hàng).
  case consigning
  /// A lot comes into being (tạo lô).
  case creatingClassInstance = "creating_class_instance"
  /// Stock is counted in turns (kiểm đếm luân phiên).
  case cycleCounting = "cycle_counting"
  /// Goods lose their number (hủy mã).
  case decommissioning
  /// Goods leave (rời nơi).
  case departing
  /// Goods are destroyed (tiêu hủy).
  case destroying
  /// Goods are taken apart (tháo rời).
  case disassembling
  /// Goods are handed out in parts (cấp phát).
  case dispensing
  /// A number is written on a carrier (ghi mã).
  case encoding
  /// Goods pass a gate (qua cổng).
  case enteringExiting = "entering_exiting"
  /// Goods are held back (tạm giữ).
  case holding
  /// Goods are inspected (kiểm tra).
  case inspecting
  /// Goods are installed (lắp đặt).
  case installing
  /// A carrier is made unreadable (vô hiệu thẻ).
  case killing
  /// Goods are loaded (xếp hàng).
  case loading
  /// Another step (khác).
  case other
  /// Goods are packed (đóng gói).
  case packing
  /// Goods are picked for an order (soạn hàng).
  case picking
  /// Goods are received (nhận hàng).
  case receiving
  /// Goods are taken out (lấy ra).
  case removing
  /// Goods are packed anew (đóng gói lại).
  case repackaging
  /// Goods are repaired (sửa chữa).
  case repairing
  /// Goods take the place of others (thay thế).
  case replacing
  /// Numbers are reserved (giữ mã).
  case reserving
  /// Goods are sold in a shop (bán lẻ).
  case retailSelling = "retail_selling"
  /// Samples are taken (lấy mẫu).
  case sampling
  /// A sensor reports (cảm biến báo).
  case sensorReporting = "sensor_reporting"
  /// Goods are shipped (xuất hàng).
  case shipping
  /// Goods are made ready to leave (chờ xuất).
  case stagingOutbound = "staging_outbound"
  /// Stock is taken (kiểm kê).
  case stockTaking = "stock_taking"
  /// Goods are put on show (lên kệ).
  case stocking
  /// Goods are stored (lưu kho).
  case storing
  /// Goods are carried (vận chuyển).
  case transporting
  /// Goods are unloaded (dỡ hàng).
  case unloading
  /// Goods are unpacked (mở gói).
  case unpacking
  /// A shipment is taken back (hủy xuất hàng).
  case voidShipping = "void_shipping"

  /// Whether the step brings goods nearer to who eats them; such a step is not for goods that were recalled or expired.
  ///
  /// EPCIS says nothing of this; which steps count is the library's choice.
  public var isUse: Bool {
    switch self {
    case .assembling, .consigning, .departing, .dispensing, .installing, .loading, .packing, .picking,
      .repackaging, .retailSelling, .shipping, .stagingOutbound, .stocking, .transporting:
      true
    case .accepting, .arriving, .collecting, .commissioning, .creatingClassInstance, .cycleCounting,
      .decommissioning, .destroying, .disassembling, .encoding, .enteringExiting, .holding, .inspecting,
      .killing, .other, .receiving, .removing, .repairing, .replacing, .reserving, .sampling,
      .sensorReporting, .stockTaking, .storing, .unloading, .unpacking, .voidShipping:
      false
    }
  }
}

#if !hasFeature(Embedded)
extension BusinessStep: Codable {}
#endif
