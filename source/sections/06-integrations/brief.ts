/**
What section 6 must hold: what is not ours fails in ways we don't control. What a vendor promises is looked up, never remembered.
*/
export const brief = `Describe every system of somebody else that the use case needs, and no other. Look up the current documentation of each library before you name a call, an option or a limit.
- Integrations: each: what it is used for (steps, criteria), who chose it, the library and its version in the manifest, calls used with their parameters, direction, format, authentication and where its secret comes from, environments, limits and price with their source, and how it is tested without it.
- Errors, retries and fallbacks: a table of each way it can fail (refused, slow, unreachable, answers twice, answers late, answers in the wrong order, limit reached, key expired): how it is recognised, what is done (timeouts, retries and keys that section 3 gives are named by their component, not told again), what the user sees, what is left behind and what cleans it up. The fallback by name, and when it is left again. Alerts stand in section 7.
- Lock-in and alternatives: what of it reaches into our data and interfaces, what leaving costs (files, data, days as an estimate with its ground), one or two alternatives with the number that would make them better, and where the seam lies that keeps that small.
What could not be looked up is marked undocumented, with the task that verifies it.
In length: 50 to 120 lines.`;
