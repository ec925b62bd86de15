import OCOP
import Testing

@Suite("Kinds of right")
struct IPRightTests {
  @Test("three kinds of mark, two of patent; what others use by a right of use", arguments: IPRight.allCases)
  func kinds(right: IPRight) {
    let marks: [IPRight] = [.trademark, .collectiveMark, .certificationMark]
    let used: [IPRight] = [.collectiveMark, .certificationMark, .geographicalIndication]
    #expect(right.isMark == marks.contains(right))
    #expect(right.isPatent == [.invention, .utilitySolution].contains(right))
    #expect(right.grantsUseRights == used.contains(right))
  }
}
