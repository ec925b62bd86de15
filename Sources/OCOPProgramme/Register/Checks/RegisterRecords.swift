import OCOPFunding
import OCOPIntellectualProperty
import OCOPModel
import OCOPRating

extension Department: RegisterRecord {
  static var recordKind: RecordKind { .department }
  var key: String { id.text }
}

extension ProducerProfile: RegisterRecord {
  static var recordKind: RecordKind { .producer }
  var key: String { producer.id.text }
  var references: [RecordReference] { RecordReference.place(place) }
}

extension ProductProfile: RegisterRecord {
  static var recordKind: RecordKind { .product }
  var key: String { product.id.text }
  var references: [RecordReference] {
    [.producer(product.producer)] + RecordReference.place(place)
      + (idea.map { [RecordReference(.idea, $0.text)] } ?? [])
  }
}

extension ProductIdea: RegisterRecord {
  static var recordKind: RecordKind { .idea }
  var key: String { id.text }
  var references: [RecordReference] {
    let steps = course.history.compactMap { entry -> RecordReference? in
      switch entry.step {
      case .planned(let plan): RecordReference(.plan, plan.text)
      case .realised(let product): .product(product)
      default: nil
      }
    }
    return RecordReference.place(place) + (producer.map { [.producer($0)] } ?? []) + steps
  }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.text(title) }
}

extension BusinessPlan: RegisterRecord {
  static var recordKind: RecordKind { .plan }
  var key: String { id.text }
  var references: [RecordReference] {
    [.producer(producer)] + (idea.map { [RecordReference(.idea, $0.text)] } ?? [])
      + (product.map { [.product($0)] } ?? [])
  }
  var ownProblems: [ProgrammeFault.Problem] {
    FieldCheck.text(title) + FieldCheck.amount(cost, .cost) + FieldCheck.amount(promise.revenue, .revenue)
      + FieldCheck.count(promise.workers, .workers)
  }
}

extension OCOPCycle: RegisterRecord {
  static var recordKind: RecordKind { .cycle }
  var key: String { id.text }
  var references: [RecordReference] { RecordReference.place(place) }
}

extension Dossier: RegisterRecord {
  static var recordKind: RecordKind { .dossier }
  var key: String { id.text }
  var references: [RecordReference] { [.product(product.id), .producer(producer.id)] }
}

extension CertificateRecord: RegisterRecord {
  static var recordKind: RecordKind { .certificate }
  var key: String { certificate.number.text }
  var references: [RecordReference] { [.product(certificate.product)] }
}

extension ListedRecognition: RegisterRecord {
  static var recordKind: RecordKind { .recognition }
  var key: String { id.text }
  var references: [RecordReference] { [.product(product)] }
  var ownProblems: [ProgrammeFault.Problem] {
    (star < .three ? [.starWithoutRecognition(star)] : []) + FieldCheck.days(within, isOver: true)
  }
}

extension ModelProject: RegisterRecord {
  static var recordKind: RecordKind { .project }
  var key: String { id.text }
  var references: [RecordReference] {
    RecordReference.place(place) + producers.map(RecordReference.producer)
      + products.map(RecordReference.product)
      + (replicates.map { [RecordReference(.project, $0.text)] } ?? [])
  }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.text(title) }
}

extension ProgrammeActivity: RegisterRecord {
  static var recordKind: RecordKind { .activity }
  var key: String { id.text }
  var references: [RecordReference] {
    RecordReference.place(place) + attendance.map { .producer($0.producer) }
  }
  var ownProblems: [ProgrammeFault.Problem] {
    FieldCheck.text(title) + FieldCheck.days(days, isOver: true) + FieldCheck.amount(cost, .cost)
      + attendance.flatMap(\.problems)
  }
}

extension ProgrammeActivity.Attendance {
  fileprivate var problems: [ProgrammeFault.Problem] {
    FieldCheck.count(people, .people) + FieldCheck.count(women, .women)
      + FieldCheck.count(certified, .certified)
      + FieldCheck.part(women, .women, of: people, .people)
      + FieldCheck.part(certified, .certified, of: people, .people)
  }
}

extension TradeFloor: RegisterRecord {
  static var recordKind: RecordKind { .floor }
  var key: String { id.text }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.text(name) }
}

extension FloorMembership: RegisterRecord {
  static var recordKind: RecordKind { .membership }
  var key: String { RecordReference.joint(floor.text, producer.text, "\(days.start)") }
  var references: [RecordReference] { [.floor(floor), .producer(producer)] }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.days(days) }
}

extension FloorListing: RegisterRecord {
  static var recordKind: RecordKind { .listing }
  var key: String { RecordReference.joint(floor.text, product.text, "\(days.start)") }
  var references: [RecordReference] { [.floor(floor), .product(product)] }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.days(days) }
}

extension FloorSales: RegisterRecord {
  static var recordKind: RecordKind { .sales }
  var key: String { RecordReference.joint(floor.text, product.text, "\(period.start)") }
  var references: [RecordReference] { [.floor(floor), .product(product)] }
  var ownProblems: [ProgrammeFault.Problem] {
    FieldCheck.days(period, isOver: true) + FieldCheck.count(orders, .orders)
      + FieldCheck.amount(revenue, .revenue)
  }
}

extension SalesPoint: RegisterRecord {
  static var recordKind: RecordKind { .salesPoint }
  var key: String { id.text }
  var references: [RecordReference] { RecordReference.place(place) + products.map(RecordReference.product) }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.text(name) + FieldCheck.days(days) }
}

extension PromotionEvent: RegisterRecord {
  static var recordKind: RecordKind { .promotionEvent }
  var key: String { id.text }
  var references: [RecordReference] {
    RecordReference.place(place) + producers.map(RecordReference.producer)
      + products.map(RecordReference.product)
  }
  var ownProblems: [ProgrammeFault.Problem] {
    let counts = [
      results.booths, results.provinces, results.organisations, results.visitors, results.contracts,
    ]
    let amounts = [results.sales, results.contractValue]
    return FieldCheck.text(title) + FieldCheck.days(days, isOver: true) + FieldCheck.amount(cost, .cost)
      + counts.flatMap { FieldCheck.count($0, .results) }
      + amounts.flatMap { FieldCheck.amount($0, .results) }
  }
}

extension TradeFacility: RegisterRecord {
  static var recordKind: RecordKind { .facility }
  var key: String { id.text }
  var references: [RecordReference] { RecordReference.place(place) }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.text(name) + FieldCheck.days(days) }
}

extension NeedReview: RegisterRecord {
  static var recordKind: RecordKind { .review }
  var key: String { id.text }
  var references: [RecordReference] { department.map { [.department($0)] } ?? [] }
}

extension SupportNeed: RegisterRecord {
  static var recordKind: RecordKind { .need }
  var key: String { id.text }
  var references: [RecordReference] {
    let steps = course.history.compactMap { entry -> RecordReference? in
      if case .supported(let grant) = entry.step { return RecordReference(.grant, grant.text) }
      return entry.step.review.map(RecordReference.review)
    }
    return [.producer(producer)] + (product.map { [.product($0)] } ?? []) + steps
  }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.text(text) + FieldCheck.amount(estimate, .cost) }
}

extension SupportGrant: RegisterRecord {
  static var recordKind: RecordKind { .grant }
  var key: String { id.text }
  var references: [RecordReference] { [.producer(producer)] }
  var ownProblems: [ProgrammeFault.Problem] { FieldCheck.amount(amount, .amount) }
}

extension UrgentProblem: RegisterRecord {
  static var recordKind: RecordKind { .problem }
  var key: String { id.text }
  var references: [RecordReference] {
    let steps = course.history.compactMap { entry -> RecordReference? in
      switch entry.step {
      case .assigned(let department): .department(department)
      case .proposed(let option): .department(option.department)
      default: nil
      }
    }
    return RecordReference.place(place) + producers.map(RecordReference.producer)
      + products.map(RecordReference.product) + steps
  }
  var ownProblems: [ProgrammeFault.Problem] {
    var problems = FieldCheck.text(text)
    var options: Set<ID<ResponseOption>> = []
    for entry in course.history {
      switch entry.step {
      case .proposed(let option):
        if !options.insert(option.id).inserted { problems.append(.duplicate) }
        problems += FieldCheck.amount(option.cost, .cost)
      case .chosen(let option) where !options.contains(option): problems.append(.unknownOption(option.text))
      default: break
      }
    }
    return problems
  }
}

extension ProgrammeTarget: RegisterRecord {
  static var recordKind: RecordKind { .target }
  var key: String { id.text }
  var references: [RecordReference] { RecordReference.place(place) }
}

extension YearFigures: RegisterRecord {
  static var recordKind: RecordKind { .figures }
  var key: String { RecordReference.joint(product.text, "\(year)") }
  var references: [RecordReference] { [.product(product)] }
  var ownProblems: [ProgrammeFault.Problem] {
    ((1...9999).contains(year) ? [] : [.outOfRange(.year)]) + FieldCheck.count(output?.amount, .output)
      + FieldCheck.amount(revenue, .revenue) + FieldCheck.amount(exportRevenue, .exportRevenue)
      + FieldCheck.amount(modernRevenue, .modernRevenue)
      + FieldCheck.part(exportRevenue, .exportRevenue, of: revenue, .revenue)
      + FieldCheck.part(modernRevenue, .modernRevenue, of: revenue, .revenue)
      + FieldCheck.count(workers, .workers) + FieldCheck.count(localWorkers, .localWorkers)
      + FieldCheck.part(localWorkers, .localWorkers, of: workers, .workers)
  }
}

extension ProgrammeCase: RegisterRecord {
  static var recordKind: RecordKind { .ipCase }
  var key: String { entry.ipCase.id.text }
  var references: [RecordReference] {
    (producer.map { [.producer($0)] } ?? []) + products.map(RecordReference.product)
  }
}
