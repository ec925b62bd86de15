import OCOP
import ExampleSupport
enum Probe {
  static func run(_ language: Language) {
    do {
      let file = try FundingFile(PackageResources.na_che_plan_json)
      let clock = ContinuousClock()
      var start = clock.now
      let outcome = try FundingOutcome(file, .optimal, nodes: 10000)
      Console.complain("\(clock.now - start)")
      start = clock.now
      let text = FundingScreen(outcome, language).text()
      Console.complain("\(clock.now - start)")
      print(text, terminator: "")
    } catch let e as FundingFileError { print(e.lines(in: .english)) } catch { print(error) }
  }
}
