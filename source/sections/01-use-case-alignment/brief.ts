/**
What section 1 must hold: what everything else is traced to. A requirement that is lost here is lost in the plan.
*/
export const brief = `Show that the plan answers this use case and no other.
- Objectives: each with its id and, where a document gives one, its number; what would show, after the release, that it was reached.
- Actors: each with role, what they want here, how they prove who they are, and the steps they take part in.
- Flows: a table of every step of the main flow, every alternative and every failure flow: id, who acts, what changes (state before → after), which section answers it (by number). A flow that leads nowhere, or a state that nobody leaves, is raised.
- Requirements and constraints: every requirement, criterion, rule, precondition, guarantee and constraint, none left out, as a table: id, what it demands in its own words where the words decide (numbers, conditions, messages), kind (functional, quality, constraint, rule), and the ruling that changed it. Stories: each criterion a row.
- Assumptions: each that the document makes, and each that you make: why it may be made, what in the plan rests on it, what breaks if it is false and how that would be noticed.
- Strong points: what the document already settles that the plan need not: counted facts (criteria with a number, failure flows named, terms defined), with ids. No praise.
- Goals and non-goals: what is built, and what the document or a ruling rules out.
- Trace: each requirement, criterion, step, alternative and rule to the section that answers it. Tests are named in section 9.
Where two documents disagreed, give the ruling. Rules of the guidelines are no requirements of the use case: they stand in section 7. Say nothing about how it is built but where: later sections do.
In length: 80 to 160 lines, more only where there are more requirements.`;
