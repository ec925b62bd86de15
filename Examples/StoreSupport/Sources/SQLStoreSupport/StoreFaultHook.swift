/// For tests: asked before each step of a commit, counted from 1, whether the store breaks down there.
public typealias StoreFaultHook = @Sendable (_ step: Int) -> Bool
