import type {ProposeRequest} from '../../../effects.js';

const holds = {
	'domain model': `entities, attributes, values of a status with their transitions, relations with both cardinalities, and terms with their meaning and synonyms. What the plan adds is marked «(planned)» until it is built; what was found to be wrong about the present is corrected`,
	'technical summary': `decisions taken while planning with the reason and what was not chosen, technologies ruled out by a ruling, and learnings that the next use case should not have to make again. No detail that only this use case needs`,
} as const;

/**
What a document should say once the plan is accepted. What follows by rule is given, so that it is not proposed twice; the document's own form is asked for, since a person takes or leaves each entry as a diff.
*/
export const entriesBrief = ({document, path, before, entries}: ProposeRequest, note: string | null): string =>
	[
		`# Propose what ${path} should say from now on

All ten sections are accepted. The ${document} holds ${holds[document]}. Report, by one call of propose_entries, every entry that it lacks and that follows from the plan, its rulings or the code, each with the ids that it follows from; an empty list where there is none. One entry is one thing that a person can take or leave. Use the form that the document uses in that place: a row for a table, an item for a list, the same columns, the same spelling of names.`,
		before === null
			? 'There is no such document yet: what you report becomes the first one, under headings that you name.'
			: `${path} as it stands:\n\n<document>\n${before}\n</document>`,
		entries.length === 0
			? ''
			: [
					'These are proposed already; do not report them again:',
					...entries.map(({under, markdown}) => `- under «${under}»: ${markdown}`),
				].join('\n'),
		note ?? '',
	]
		.filter(text => text !== '')
		.join('\n\n');

/**
For a model that ends without a report.
*/
export const proposeNow = 'You have not reported yet. Call propose_entries now, with an empty list where nothing is to be added.';
