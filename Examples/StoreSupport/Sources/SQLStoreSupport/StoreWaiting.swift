/// Which threads wait for a database to answer.
public enum StoreWaiting: Sendable, Hashable {
  /// Threads of the store's own: those that Swift's tasks share are left to others. Each call costs two changes of threads.
  case aside
  /// The thread of the task that calls: faster, and right where answers are quick or the program has nothing else to do meanwhile.
  case inPlace
}
