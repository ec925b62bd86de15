import Dispatch

/// Runs tasks on a queue of its own, which may wait.
final class QueueExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "postgres-connections", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
