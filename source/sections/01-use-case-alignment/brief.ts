/**
What section 1 must hold.
*/
export const brief = `Show that the plan answers this use case and no other.
- Objectives, actors, flows, requirements and constraints: every one with its id and in the document's own words. Leave none out.
- Assumptions: each with what the plan does about it, and what breaks if it is false.
- Strong points: facts that can be counted (criteria with a number, failure flows named), no praise.
- Goals and non-goals: what is built, and what the document rules out.
- Trace: each requirement, criterion, step, alternative and rule to the sections that answer it.
Cite the ruling where two documents disagreed. Say nothing that a later section says.`;
