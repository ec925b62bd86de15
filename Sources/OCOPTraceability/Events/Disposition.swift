/// The state of goods after an event (trạng thái hàng).
///
/// Source: CBV 2.0, section 7.2; the words are those of the standard.
public enum Disposition: String, Sendable, Hashable, CaseIterable {
  /// In the chain (đang lưu thông).
  case active
  /// Available (sẵn có).
  case available
  /// Taken to be complete (suy ra là đủ).
  case completenessInferred = "completeness_inferred"
  /// Found complete (đã kiểm đủ).
  case completenessVerified = "completeness_verified"
  /// It conforms (phù hợp).
  case conformant
  /// The unit is closed (đã đóng).
  case containerClosed = "container_closed"
  /// The unit is open (đang mở).
  case containerOpen = "container_open"
  /// Damaged (hư hỏng).
  case damaged
  /// Destroyed (đã tiêu hủy).
  case destroyed
  /// Handed out (đã cấp phát).
  case dispensed
  /// Disposed of (đã thải bỏ).
  case disposed
  /// Its number is written (đã ghi mã).
  case encoded
  /// Expired (hết hạn).
  case expired
  /// On its way through a step (đang xử lý).
  case inProgress = "in_progress"
  /// On its way (đang vận chuyển).
  case inTransit = "in_transit"
  /// Out of the chain (không lưu thông).
  case inactive
  /// Other goods than told (sai loại).
  case mismatchClass = "mismatch_class"
  /// Another piece than told (sai đơn vị).
  case mismatchInstance = "mismatch_instance"
  /// Another amount than told (sai lượng).
  case mismatchQuantity = "mismatch_quantity"
  /// It needs replacement (cần thay).
  case needsReplacement = "needs_replacement"
  /// Its papers do not match (hồ sơ không khớp).
  case noPedigreeMatch = "no_pedigree_match"
  /// It does not conform (không phù hợp).
  case nonConformant = "non_conformant"
  /// Not to be sold (không được bán).
  case nonSellableOther = "non_sellable_other"
  /// Handed out in part (đã cấp phát một phần).
  case partiallyDispensed = "partially_dispensed"
  /// Recalled (bị thu hồi).
  case recalled
  /// Reserved (đã giữ).
  case reserved
  /// Sold in a shop (đã bán lẻ).
  case retailSold = "retail_sold"
  /// Returned (bị trả lại).
  case returned
  /// For sale, on show (đang bán).
  case sellableAccessible = "sellable_accessible"
  /// For sale, not on show (chờ bán).
  case sellableNotAccessible = "sellable_not_accessible"
  /// Stolen (bị mất cắp).
  case stolen
  /// Not available (không có sẵn).
  case unavailable
  /// Unknown (không rõ).
  case unknown

  /// Whether whoever handles the goods says that they are not for use: then a recalled or expired lot may move.
  public var isWithdrawn: Bool {
    switch self {
    case .damaged, .destroyed, .disposed, .expired, .inactive, .needsReplacement, .nonConformant,
      .nonSellableOther, .recalled, .returned, .stolen, .unavailable:
      true
    case .active, .available, .completenessInferred, .completenessVerified, .conformant, .containerClosed,
      .containerOpen, .dispensed, .encoded, .inProgress, .inTransit, .mismatchClass, .mismatchInstance,
      .mismatchQuantity, .noPedigreeMatch, .partiallyDispensed, .reserved, .retailSold, .sellableAccessible,
      .sellableNotAccessible, .unknown:
      false
    }
  }
}

#if !hasFeature(Embedded)
extension Disposition: Codable {}
#endif
