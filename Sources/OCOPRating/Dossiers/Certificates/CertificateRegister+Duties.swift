public import OCOPModel

extension CertificateRegister {
  /// A withdrawal that is proposed and not decided (việc thu hồi đang chờ quyết định).
  public struct PendingWithdrawal: Sendable, Hashable {
    /// The certificate's number.
    public let number: ID<RecognitionCertificate>
    /// The product.
    public let product: ID<Product>
    /// What is proposed.
    public let proposal: WithdrawalProposal
    /// The last day for the decision, or `nil` where the law of the trigger's day is not known to set a limit.
    public let due: CivilDate?

    /// Creates a pending withdrawal.
    public init(
      number: ID<RecognitionCertificate>, product: ID<Product>, proposal: WithdrawalProposal, due: CivilDate?
    ) {
      self.number = number
      self.product = product
      self.proposal = proposal
      self.due = due
    }
  }

  /// An inspection whose defects are still open (tồn tại chưa khắc phục sau kiểm tra).
  public struct OpenInspection: Sendable, Hashable {
    /// The certificate's number.
    public let number: ID<RecognitionCertificate>
    /// The product.
    public let product: ID<Product>
    /// The inspection; ``PostAudit/correctBy`` is the last day to correct.
    public let audit: PostAudit

    /// Creates an open inspection.
    public init(number: ID<RecognitionCertificate>, product: ID<Product>, audit: PostAudit) {
      self.number = number
      self.product = product
      self.audit = audit
    }

    fileprivate var due: Int32 { audit.correctBy?.dayNumber ?? .max }
  }

  /// The withdrawals that are proposed and not decided on a day: by their last day, then by number; those without a last
  /// day at the end.
  ///
  /// - Complexity: O(n + k log k) for k found.
  public func pendingWithdrawals(on day: CivilDate) -> [PendingWithdrawal] {
    records.compactMap { record in
      record.state(on: day).proposal.map { proposal in
        PendingWithdrawal(
          number: record.certificate.number, product: record.certificate.product, proposal: proposal,
          due: (try? proposal.trigger.due(under: record.certificate.policy)) ?? nil)
      }
    }.sorted { first, second in
      let (due, later) = (first.due?.dayNumber ?? Int32.max, second.due?.dayNumber ?? Int32.max)
      return due == later ? first.number < second.number : due < later
    }
  }

  /// The inspections whose defects are open on a day: by the last day to correct them, then by certificate; those
  /// without a last day at the end.
  ///
  /// - Complexity: O(n + k log k) for k found.
  public func openInspections(on day: CivilDate) -> [OpenInspection] {
    records.flatMap { record in
      let then = record.state(on: day)
      return then.audits.filter { then.openDefects.contains($0.id) }.map { audit in
        OpenInspection(
          number: record.certificate.number, product: record.certificate.product, audit: audit)
      }
    }.sorted { first, second in
      let (due, later) = (first.due, second.due)
      if due != later { return due < later }
      return (first.number, first.audit.id) < (second.number, second.audit.id)
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateRegister.PendingWithdrawal: Codable {}
extension CertificateRegister.OpenInspection: Codable {}
#endif
