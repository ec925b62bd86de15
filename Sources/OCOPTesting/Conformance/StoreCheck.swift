/// A part of a store's contract that the conformance suite checks.
@nonexhaustive
public enum StoreCheck: String, Sendable, Hashable, CaseIterable {
  /// What a commit wrote, every later read sees, from every task.
  case readsYourWrites
  /// A batch whose expectation fails leaves nothing behind; one that holds is there as a whole.
  case atomicity
  /// An expectation that does not hold is a conflict that tells what was found.
  case conflicts
  /// Of many writers that change one record, none loses another's change.
  case lostUpdates
  /// No reader sees a part of a batch, neither of its records nor of its changes.
  case isolation
  /// Batches take effect one after another: of two that each rest on what the other writes, one conflicts.
  case serialisability
  /// A reader who pages while others write meets every row that stays exactly once, in order.
  case paging
  /// Indexes answer as a model does, over random sequences of operations.
  case indexes
  /// Every record type, and values at every limit, come back as they were given, and the journal tells of them.
  case roundTrip
  /// The largest batch is written, and answers are as long as what is asked for.
  case limits
  /// The feed tells every change once, in order, also while many write.
  case feed
  /// What was deleted stays away, and what is made anew has a later revision.
  case deletes
  /// What was committed is there after the store was closed and opened.
  case reopening
  /// A store that breaks down inside a commit has written the whole batch or nothing of it.
  case crashPoints
  /// A cancelled task has written its whole batch or nothing of it, and harms nobody.
  case cancellation
}
