/**
 * Deepest nesting of arrays and objects that we write or read; the outermost one counts as 1.
 *
 * Every document of ours stays far below it. Without a limit, a short text can exhaust the call stack.
 */
export const NESTING_DEPTH_MAX = 64;
