import type {ProposeRequest, Revision} from '../../../effects.js';

const holds = {
	'domain model': `entities, attributes, values of a status with their transitions, relations with both cardinalities, and terms with their meaning and synonyms. What the plan adds is marked «(planned)» until it is built: first in the note of a row that is new, behind what is true now in a row that is there; what was found to be wrong about the present is corrected`,
	'technical summary': `decisions taken while planning with the reason and what was not chosen, technologies ruled out by a ruling, and learnings that the next use case should not have to make again. No detail that only this use case needs`,
} as const;

const form =
	'One entry is one thing that a person can take or leave. Use the form that the document uses in that place: a row for a table, an item for a list, the same columns, the same spelling of names.';

/**
What a document should say once the plan is accepted. What follows by rule is given, so that it is not proposed twice; the document's own form is asked for, since a person takes or leaves each entry as a diff.
*/
export const entriesBrief = (request: ProposeRequest, note: string | null): string => {
	const {document, path, before, entries, revision} = request;
	return revision === null
		? joined([
				`# Propose what ${path} should say from now on

All ten sections are accepted. The ${document} holds ${holds[document]}. Report, by one call of propose_entries, every entry that it lacks and that follows from the plan, its rulings or the code, each with the ids that it follows from; an empty list where there is none. ${form}`,
				asItStands(path, before),
				list(
					'These are proposed already; do not report them again:',
					entries.map(({under, markdown}) => `- under «${under}»: ${markdown}`),
				),
				note ?? '',
			])
		: revisionBrief(request, revision, note);
};

const joined = (parts: readonly string[]): string => parts.filter(text => text !== '').join('\n\n');

const list = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : [title, ...lines].join('\n'));

const asItStands = (path: string, before: string | null): string =>
	before === null
		? 'There is no such document yet: what you report becomes the first one, under headings that you name.'
		: `${path} as it stands:\n\n<document>\n${before}\n</document>`;

/**
What a person wants changed of what was proposed. Only that is reported: the rest stays without the model, so that nobody reads it twice.
*/
const revisionBrief = ({document, path, before}: ProposeRequest, {round, splices, comments}: Revision, note: string | null): string => {
	const commented = new Map(comments.map(({id, text}) => [id, text]));
	return joined([
		`# Propose what ${path} should say from now on, round ${round}

The person has read what is proposed and wants some of it changed. Change as commented, and leave every other entry as it is: those stay without being reported. Report, by one call of propose_entries, what shall stand in place of the commented changes, whole: also what of them stays as it is, with the ids that it follows from; an empty list where nothing shall. Do what the comment says and no more. The ${document} holds ${holds[document]}. ${form}`,
		asItStands(path, before),
		list(
			'These changes stay, or were left out; do not report them again:',
			splices.filter(({id}) => !commented.has(id)).map(splice => `<change>\n${splice.text.trim()}\n</change>`),
		),
		list(
			'These are commented on:',
			splices.flatMap(({id, start, end, text, why}) => {
				const comment = commented.get(id);
				return comment === undefined
					? []
					: [
							`<change${placeOf(before ?? '', start, end)}>\n${text.trim()}\n</change>\nIts reason: ${why}\nThe person's comment: ${comment}`,
						];
			}),
		),
		note ?? '',
	]);
};

/** Where a change belongs: its heading, and the line that it stands for. */
const placeOf = (before: string, start: number, end: number): string => {
	const text = before.replace(/^\uFEFF/, '');
	const heading = [...text.slice(0, start).matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*$/gm)].at(-1)?.[1];
	const replaced = text.slice(start, end).trim();
	return `${heading === undefined ? '' : ` under="${heading}"`}${replaced === '' ? '' : ` replaces="${replaced}"`}`;
};

/**
For a model that ends without a report.
*/
export const proposeNow = 'You have not reported yet. Call propose_entries now, with an empty list where nothing is to be added.';
