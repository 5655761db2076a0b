import type {Stop} from '../../../checks/finding.js';

/**
The pass before the first section. Reading all before writing anything is what finds a conflict while it is still cheap; the list of kinds is made of those that plans were seen to miss. What the rules found is given, so that the person is not asked twice in two wordings.
*/
export const conflictsBrief = (found: readonly Stop[], note: string | null): string =>
	[
		`# Find what must be decided before the plan is begun

Do not write a section. Read every document from beginning to end, and the code that this use case touches: entry points, the modules that own the entities, the schema and its migrations, the tests, the configuration. Then report, by one call of report_conflicts, everything that a person has to rule on before a team can build this without asking.

Go through these one by one:
1. Use case against guidelines: every requirement against every MUST and MUST NOT, the numbers first. So are the technologies that the summary chooses, and what they bring: a library may not be able to keep a rule.
2. Use case against technical summary: technologies, structure, what was ruled out, and what was learned the hard way.
3. Use case against domain model: entities, attributes, types, nullability, values of a status, transitions between them, cardinalities, names used in two senses.
4. Domain model against code and migrations: the same, field by field, for every entity that the use case touches.
5. Each document against itself: a diagram and its table, a step and its extension, a rule and an example.
6. Requirements against each other: two that cannot hold at once, a bound that a step cannot meet, a guarantee that a failure flow breaks.
7. What the guidelines demand of a use case and this one does not have.
8. Gaps that decide what is built: a state nobody leaves, a failure without an answer, a limit without a number, an actor without a way to prove who they are, two requests at the same time, a message that comes twice or never, data about people without a rule for keeping it.
9. The document's own open questions, where the answer changes code, data or an interface that is built now; one that only adds something later is written as open by the section, not reported.
10. Words that two readers would build differently.
11. What running it needs and no document says: where it runs, how it is released, what watches it, who is called. One conflict for all of it, which can wait; its options are what the code and the manifests make likely, and the person may say it in words.

Report a thing once, under its cause. Report what is certain to matter, and nothing that a senior engineer would decide in passing and could undo in an hour; a person reads and answers every one. Where one gap needs several answers, report a conflict for each that can be answered on its own. Quote both places exactly, as the document has them; the number or sign of a list item may be left out. Say which ids hang on it, and which sections of the plan need the ruling. \`can_wait\` is true only where nothing would have to be built twice. Do not report what the code will have when the plan is built and merely lacks now.`,
		known(found),
		note ?? '',
	]
		.filter(text => text !== '')
		.join('\n\n');

const known = (found: readonly Stop[]): string =>
	found.length === 0
		? ''
		: [
				'These were found by rules and are put to the person already. Do not report them again, in any wording; report what they miss, such as a gap that stays whichever way they are ruled:',
				...found.map(({question, facts}) => `- ${question} [${facts.map(({id}) => id).join(', ')}]`),
			].join('\n');

/**
For a model that ends the pass without a report.
*/
export const reportNow = 'You have not reported yet. Call report_conflicts now, with an empty list where there is nothing to rule on.';
