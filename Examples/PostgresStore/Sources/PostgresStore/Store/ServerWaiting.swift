/// Which threads wait for the server's answers, as libpq's calls do.
public enum ServerWaiting: Sendable, Hashable {
  /// Threads of their own: those that Swift's tasks share are left to others. Each call costs two changes of threads.
  case aside
  /// The thread of the task that calls: faster for a program that has nothing else to do meanwhile, such as an import or a report.
  case inPlace
}
