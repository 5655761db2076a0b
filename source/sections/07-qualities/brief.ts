/**
What section 7 must hold: qualities as tests, not as wishes. Rules of the guidelines on them become tasks here, since a rule without a task is not met.
*/
export const brief = `Say how well it must work, how that is known, and what is done for it.
- Qualities and targets: a table: quality, id, target with number and unit, how it is measured (tool, place, window, command), where in the plan it is met, and what is done when it is missed. Load tests with the profile: how many, how long, on which data, what passes.
- Security: every rule of the guidelines on it as a task with its verification; a STRIDE table of the threats that this use case brings (asset, way, mitigation, test); the OWASP points that apply, by number, with what is done; data in transit and at rest; secrets; what is logged and never logged; who may see what.
- Reliability: for each dependency and each job: what goes on working while it fails, circuit breaker or why none, recovery point and time with the number, what is done by hand.
- Observability: names of metrics with type, unit and labels; log events with their fields; traces; for each alert its expression, threshold, window, who is called, and the first three steps of the answer. Dashboards by what they show.
- Compliance: each rule or law that a fact brings up: what it demands here, what is done, the evidence. Personal data: which, where, why, who sees it; how long it is kept stands in section 4.
- Deployment: pipeline with its commands, strategy and why (rolling, blue-green, canary), where the steps of section 4 stand in it, checks before it goes on, switch. Stages and the way back stand in section 9.
- Operational envelope: load, sizes, rates and limits to design for, today and in a year, with the headroom computed from the numbers of the documents; what breaks first, at which number, and what is done then; cost in a month as an estimate with its grounds.
Every MUST and MUST NOT that concerns these is cited with its task. No quality without a number, a rule or an open question; no general advice. Where no document says how the system is run, one open question asks for all of it: where it runs, how it is released, what watches it, who is called. What sections 2 to 6 have settled is named by its component, table or endpoint and not told again.
In length: 110 to 220 lines.`;
