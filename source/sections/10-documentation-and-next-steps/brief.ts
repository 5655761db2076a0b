/**
What section 10 must hold. The two documents are changed by diffs that a person reviews; here stands what they will say, so that the plan is true without them.
*/
export const brief = `Close the plan.
- Artefacts to write: each document, diagram, runbook or note that a rule, the definition of done or operations ask for: path, (exists) or (new), for whom, what it holds, by which phase.
- Proposed changes to the domain model: each entity, attribute, value, transition, relation, synonym or term, as the entry to add or the line to correct, with the facts and rulings that it follows from. What is only true once this plan is built is marked planned. What the code shows and the document denies was ruled on before: cite it.
- Proposed changes to the technical summary: decisions taken and learnings made while planning, with their rulings; only what the next use case needs.
- Open questions: every question that is open anywhere in the plan and safe to defer, with who can answer it, what hangs on it, what is assumed until then and the phase before which it must be answered. A question that is not safe to defer is raised now.
In length: 40 to 100 lines.`;
