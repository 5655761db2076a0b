/**
What section 2 must hold: the decisions that are costly to take back, each with what was given up for it. A matrix without sources is decoration, so each score says what it rests on.
*/
export const brief = `Decide how the system is structured for this use case, and show why.
- Paradigm: named in the first line, with the decision or ruling that takes it and the numbers that make it fit (load, size of the team, data, releases). What exists is the starting point: to change it needs a reason that a number or a rule gives.
- Options compared: at least three that could be built here, what exists among them, in a matrix of criteria with weights that sum to 100, scores from 1 to 5 and weighted totals that add up. Criteria come from requirements, rules and constraints, by id. Under it a line for each score that decides: what it rests on. Then what would have to change for the second best to win.
- Decisions and trade-offs: each structural decision of this use case as a table or short block: what is decided, alternatives, what is gained and given up in numbers (latency, cost in a month, operations, effort), which requirement asks for it, when it is to be looked at again. Among them: where the work runs, what is synchronous and what is not, where the transaction ends, how it stays consistent, how it is switched on. Cost, performance, reliability, security and extensibility are each looked at.
- Context diagram and container diagram (C4 in Mermaid): actors and systems by their names in the documents; containers with technology and version, arrows with what flows and by which protocol; what is new is marked.
Every technology is one that the technical summary chose; what it ruled out may be an option that loses, with the reason it was ruled out for.
In length: 90 to 160 lines.`;
