public import OCOPModel

/// Why a store did not do what it was asked.
@nonexhaustive
public enum StoreError: Error, Sendable, Hashable {
  /// There is no such record.
  case notFound(RecordKey)
  /// Another change came first: nothing of the batch was written. What the batch expected, and the revision found, `nil` where
  /// there is no record.
  case conflict(RecordKey, expected: Expectation, found: Revision?)
  /// The record was written by a newer version of its type: its schema, and the newest that is known here.
  case newerSchema(RecordKey, found: Int, known: Int)
  /// The record's type has no migration from the schema in which the record was written.
  case noMigration(RecordKey, from: Int)
  /// What is kept is no record of its type; where, and why.
  case corrupt(RecordKey, reason: String)
  /// The value cannot be written as its type's `encode(to:)` wants it; where, and why.
  case unencodable(RecordKey, reason: String)
  /// The request itself keeps no rule.
  case invalid(StoreFault)
  /// The store cannot be reached or does not work; nothing was written.
  case unavailable(reason: String)
  /// The store was lost while it wrote: the whole batch was written or nothing of it.
  case outcomeUnknown(reason: String)
  /// The task was cancelled; nothing was written.
  case cancelled
}

/// A rule that a request to a store breaks.
@nonexhaustive
public enum StoreFault: Sendable, Hashable {
  /// A name is 1–64 of the characters `a`–`z`, `0`–`9` and `-`.
  case name(String)
  /// An identifier is an ``OCOPModel/ID`` of at most ``RecordKey/longestID`` bytes.
  case identifier(String)
  /// A schema's version is at least 1.
  case schema(RecordKey, Int)
  /// Values are nested at most ``StoredValue/deepest`` deep.
  case tooDeep(RecordKey)
  /// An index key has at most ``IndexKey/longest`` bytes.
  case indexKeyTooLong(RecordKey, index: StorageName, bytes: Int)
  /// The index by identifier is the library's own.
  case reservedIndex(RecordKey)
  /// A record has at most ``RecordContent/mostEntries`` index entries.
  case tooManyEntries(RecordKey, count: Int)
  /// A batch has one operation for a record.
  case duplicate(RecordKey)
  /// A batch has at most ``RecordBatch/mostOperations`` operations.
  case tooManyOperations(Int)
  /// A record replaces only one of its own identifier.
  case otherRecord(RecordKey)
  /// A cursor goes on with the query that it comes from.
  case cursorOfOtherQuery
}

extension StoreError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .notFound(let key):
      Bilingual(vi: "không có bản ghi \(key)", en: "there is no record \(key)")
    case .conflict(let key, let expected, let found):
      Bilingual(
        vi: "\(key) đã bị thay đổi: chờ \(expected.text.vi), thấy \(found.map { "bản \($0)" } ?? "không có")",
        en:
          "\(key) was changed: expected \(expected.text.en), found \(found.map { "revision \($0)" } ?? "none")"
      )
    case .newerSchema(let key, let found, let known):
      Bilingual(
        vi: "\(key) thuộc lược đồ \(found), mới hơn lược đồ \(known) đã biết",
        en: "\(key) has schema \(found), newer than the known \(known)")
    case .noMigration(let key, let from):
      Bilingual(
        vi: "\(key): không có cách chuyển từ lược đồ \(from)", en: "\(key): no migration from schema \(from)")
    case .corrupt(let key, let reason):
      Bilingual(vi: "\(key) bị hỏng: \(reason)", en: "\(key) is corrupt: \(reason)")
    case .unencodable(let key, let reason):
      Bilingual(vi: "không ghi được \(key): \(reason)", en: "\(key) cannot be written: \(reason)")
    case .invalid(let fault):
      fault.text
    case .unavailable(let reason):
      Bilingual(vi: "kho dữ liệu không dùng được: \(reason)", en: "the store is unavailable: \(reason)")
    case .outcomeUnknown(let reason):
      Bilingual(vi: "không rõ đã ghi hay chưa: \(reason)", en: "whether it was written is unknown: \(reason)")
    case .cancelled:
      Bilingual(vi: "đã hủy", en: "cancelled")
    }
  }
}

extension StoreFault {
  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .name(let text):
      Bilingual(
        vi: "“\(text)” không phải tên: 1–64 ký tự a–z, 0–9, -",
        en: "“\(text)” is no name: 1–64 of a–z, 0–9 and -")
    case .identifier(let text):
      Bilingual(
        vi:
          "“\(text)” không phải mã định danh: tối đa \(IdentifierError.longest) ký tự và \(RecordKey.longestID) byte",
        en:
          "“\(text)” is no identifier: at most \(IdentifierError.longest) characters and \(RecordKey.longestID) bytes"
      )
    case .schema(let key, let schema):
      Bilingual(
        vi: "\(key): lược đồ phải từ 1, không phải \(schema)",
        en: "\(key): a schema is at least 1, not \(schema)")
    case .tooDeep(let key):
      Bilingual(
        vi: "\(key): giá trị lồng sâu hơn \(StoredValue.deepest)",
        en: "\(key): values are nested over \(StoredValue.deepest) deep")
    case .indexKeyTooLong(let key, let index, let bytes):
      Bilingual(
        vi: "\(key): khóa của chỉ mục \(index) dài \(bytes) byte, tối đa \(IndexKey.longest)",
        en: "\(key): a key of index \(index) has \(bytes) bytes, at most \(IndexKey.longest)")
    case .reservedIndex(let key):
      Bilingual(
        vi: "\(key): chỉ mục “\(RecordContent.idIndex)” là của thư viện",
        en: "\(key): the index “\(RecordContent.idIndex)” is the library's own")
    case .tooManyEntries(let key, let count):
      Bilingual(
        vi: "\(key): \(count) mục chỉ mục, tối đa \(RecordContent.mostEntries)",
        en: "\(key): \(count) index entries, at most \(RecordContent.mostEntries)")
    case .duplicate(let key):
      Bilingual(vi: "\(key) có hai thao tác trong một lô", en: "\(key) has two operations in one batch")
    case .tooManyOperations(let count):
      Bilingual(
        vi: "một lô có \(count) thao tác, tối đa \(RecordBatch.mostOperations)",
        en: "a batch has \(count) operations, at most \(RecordBatch.mostOperations)")
    case .otherRecord(let key):
      Bilingual(vi: "\(key) thay cho bản ghi khác", en: "\(key) is put in the place of another record")
    case .cursorOfOtherQuery:
      Bilingual(vi: "con trỏ thuộc truy vấn khác", en: "the cursor is another query's")
    }
  }
}
