/**
What section 10 must hold.
*/
export const brief = `Close the plan.
- Artefacts to write: each document that a rule or the definition of done asks for, with its path.
- Proposed changes to the domain model: each entity, attribute, value, synonym or term, as the entry to add, with the facts that it follows from. Only what is true once this plan is built is marked current.
- Proposed changes to the technical summary: decisions taken and learnings made while planning, with their rulings.
- Open questions that are safe to defer: each with who can answer and what hangs on it. A question that is not safe to defer is asked now.`;
