/** Characters of a resolved string. */
export const MOST_TEXT = 64_000;

/** Results of one loop, items of one list that a function makes. */
export const MOST_RESULTS = 10_000;

/** Instances that `count` or `for_each` makes of one block. */
export const MOST_INSTANCES = 1_000;

/** Module calls below one root module, counted through all levels. */
export const MOST_MODULES = 10_000;

/** Levels of expressions that one value may go through: locals that name locals, calls in calls. */
export const MOST_DEPTH = 400;

/** Steps that one value may take. */
export const MOST_STEPS = 200_000;
