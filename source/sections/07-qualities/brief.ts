/**
What section 7 must hold.
*/
export const brief = `Say how well it must work, and how that is known.
- Qualities and targets: each with its number and unit from a document, how it is measured, where in the plan it is met.
- Security: every rule of the guidelines on it with its task and its verification; a small STRIDE table with rows that a fact triggers, each with the mitigation.
- Reliability, observability, compliance, deployment: the same form. Name metrics, alerts and log fields exactly.
- Operational envelope: load, sizes and limits to design for, with the headroom computed.
No quality without a number, a rule or a question; no general advice.`;
