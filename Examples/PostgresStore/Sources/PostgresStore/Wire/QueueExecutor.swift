import Dispatch

/// Runs an actor's work on a queue of its own, which may wait.
final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "postgres-connection")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
