import OCOPModel

extension DocumentRequirement {
  /// The documents that Vietnamese law asks for, in the order of their codes.
  public static let vietnam: [DocumentRequirement] =
    ofTheApplication + ofCollectiveRights + ofTheApplicant + ofUse

  private static let mark = DocumentPurpose.registration(.trademark)
  private static let collective = DocumentPurpose.registration(.collectiveMark)
  private static let certification = DocumentPurpose.registration(.certificationMark)
  private static let design = DocumentPurpose.registration(.industrialDesign)
  private static let indication = DocumentPurpose.registration(.geographicalIndication)
  private static let marks = [mark, collective, certification]

  private static let application = Citation.ipLaw(100, .clause(1))
  private static let ofMarks = Citation.ipLaw(105)

  private static let ofTheApplication: [DocumentRequirement] = [
    DocumentRequirement(
      .declaration, for: marks + [design, indication], .receipt, citation: application, confidence: .secondary
    ),
    DocumentRequirement(.specimen, for: marks, .receipt, citation: ofMarks, confidence: .secondary),
    DocumentRequirement(.goodsList, for: marks, .receipt, citation: ofMarks, confidence: .read),
    DocumentRequirement(
      .payment, for: marks + [design, indication], .receipt, citation: application, confidence: .read),
  ]

  private static let ofCollectiveRights: [DocumentRequirement] = [
    DocumentRequirement(
      .regulationOnUse, for: [collective], .formality, citation: .ipLaw(105, .clause(4)), confidence: .read),
    DocumentRequirement(
      .regulationOnUse, for: [certification], .formality, citation: .ipLaw(105, .clause(5)), confidence: .read
    ),
    DocumentRequirement(
      .specialCharacter, for: [collective], .formality, ifAny: [.specialGoods], citation: ofMarks,
      confidence: .read),
    DocumentRequirement(
      .specialCharacter, for: [certification], .formality, ifAny: [.certifiesQuality, .certifiesOrigin],
      citation: ofMarks, confidence: .read),
    DocumentRequirement(
      .areaMap, for: [collective], .formality, ifAny: [.placeName], citation: ofMarks, confidence: .read),
    DocumentRequirement(
      .areaMap, for: [certification], .formality, ifAny: [.certifiesOrigin, .placeName], citation: ofMarks,
      confidence: .read),
    DocumentRequirement(.areaMap, for: [indication], .formality, citation: .ipLaw(106), confidence: .read),
    DocumentRequirement(
      .provincePermit, for: [collective], .formality, ifAny: [.placeNameOfLocalSpeciality],
      citation: .ipLaw(87, .clause(3)), confidence: .read),
    DocumentRequirement(
      .provincePermit, for: [certification], .formality, ifAny: [.placeNameOfLocalSpeciality],
      citation: .ipLaw(87, .clause(4)), confidence: .read),
    DocumentRequirement(
      .provincePermit, for: [indication], .formality, ifAny: [.filesForTheState], citation: .ipLaw(88),
      confidence: .read),
    DocumentRequirement(.designPictures, for: [design], .receipt, citation: .ipLaw(103), confidence: .read),
    DocumentRequirement(
      .specification, for: [indication], .receipt, citation: .ipLaw(106), confidence: .unverified),
    DocumentRequirement(
      .homonymUse, for: [indication], .formality, ifAny: [.homonymousIndication],
      citation: .ipLaw(106, .clause(1), .point("e")), confidence: .read),
  ]

  private static let ofTheApplicant: [DocumentRequirement] = [
    DocumentRequirement(
      .powerOfAttorney, for: marks + [design, indication, .useRight], .formality, ifAny: [.hasRepresentative],
      citation: application, confidence: .read),
    DocumentRequirement(
      .proofOfRight, for: marks + [design, indication], .formality, ifAny: [.rightFromAnother],
      citation: application, confidence: .read),
    DocumentRequirement(
      .priorityPapers, for: marks + [design], .formality, ifAny: [.claimsPriority], citation: application,
      confidence: .read),
    DocumentRequirement(
      .foundingPapers, for: [collective, certification], .formality, citation: .ipLaw(87),
      confidence: .unverified),
    DocumentRequirement(
      .foundingPapers, for: [indication], .formality, ifAny: [.applicantIsOrganisation], citation: .ipLaw(88),
      confidence: .unverified),
    DocumentRequirement(
      .translation, for: marks + [indication], .formality, ifAny: [.foreignWords], citation: ofMarks,
      confidence: .read),
  ]

  private static let ofUse: [DocumentRequirement] = [
    DocumentRequirement(
      .useRequest, for: [.useRight], .formality, citation: .ipLaw(105), confidence: .unverified),
    DocumentRequirement(
      .useRightDocument, for: [.useRight], .result,
      citation: Citation("26/2026/QĐ-TTg", .annex("II"), .criterion("3.5")), confidence: .read),
  ]
}
