export const secretLintProfiler = {mark() {}};
