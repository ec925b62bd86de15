/// Elements in ascending order, each once, in runs short enough to insert into.
struct SortedList<Element: Comparable & Sendable>: Sendable {
  /// How long a run grows before it is split.
  private static var longestRun: Int { 512 }

  /// No run is empty.
  private var runs: [[Element]] = []

  /// Adds an element, where it is not there yet.
  ///
  /// - Complexity: O(log *n* + *n* / run + run).
  mutating func insert(_ element: Element) {
    guard !runs.isEmpty else { return runs.append([element]) }
    var (run, place) = start { $0 < element }
    if run == runs.count {
      run -= 1
      place = runs[run].count
    }
    if place < runs[run].count, runs[run][place] == element { return }
    runs[run].insert(element, at: place)
    guard runs[run].count > Self.longestRun else { return }
    let half = runs[run].count / 2
    let upper = Array(runs[run][half...])
    runs[run].removeSubrange(half...)
    runs.insert(upper, at: run + 1)
  }

  /// Takes an element out, where it is there.
  mutating func remove(_ element: Element) {
    let (run, place) = start { $0 < element }
    guard run < runs.count, place < runs[run].count, runs[run][place] == element else { return }
    runs[run].remove(at: place)
    if runs[run].isEmpty { runs.remove(at: run) }
  }

  /// Visits the elements upwards from the first that is not before the beginning, as long as the visitor wants more.
  func ascend(skipping isBefore: (Element) -> Bool, _ wantsMore: (Element) -> Bool) {
    var (run, place) = start(skipping: isBefore)
    while run < runs.count {
      while place < runs[run].count {
        guard wantsMore(runs[run][place]) else { return }
        place += 1
      }
      (run, place) = (run + 1, 0)
    }
  }

  /// Visits the elements downwards from the last that is before the end, as long as the visitor wants more.
  func descend(from isBefore: (Element) -> Bool, _ wantsMore: (Element) -> Bool) {
    var (run, place) = start(skipping: isBefore)
    while true {
      while place > 0 {
        place -= 1
        guard wantsMore(runs[run][place]) else { return }
      }
      guard run > 0 else { return }
      run -= 1
      place = runs[run].count
    }
  }

  /// The run and the place of the first element that is not before something.
  private func start(skipping isBefore: (Element) -> Bool) -> (run: Int, place: Int) {
    let run = runs.partitionPoint { $0.last.map(isBefore) ?? true }
    return (run, run < runs.count ? runs[run].partitionPoint(isBefore) : 0)
  }
}

extension Array {
  /// How many elements are before something, where those that are come first.
  func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
