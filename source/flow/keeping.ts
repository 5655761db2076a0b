import type {Option} from '../checks/finding.js';
import type {Effects, Json, Planner, Previous} from '../effects.js';
import type {Accepted} from './parse.js';

/**
A section that was accepted before what it is drafted from changed.
*/
export type Keeping = {
	readonly number: number;
	readonly about: Json;
	readonly previous: Previous<Accepted>;
	readonly planner: Planner;
};

/**
The same section, kept by a person although what it is drafted from changed.
*/
export const keep = ({section}: Accepted, at: string = section.accepted.at): Accepted => ({
	section: {...section, accepted: {by: 'kept', at}},
});

/**
Asks whether an accepted section stays although what it is drafted from changed: facts and rulings, or files that were read for it. Nothing accepted is drafted again unasked.

@returns The section to keep, and whether all that follow are kept with it; else what it is to be drafted again by: the changes, where the planner is to revise it by them, `null` where it is to be drafted anew.
*/
export const askToKeep = async (
	{number, about, previous, planner}: Keeping,
	{ask}: Pick<Effects, 'ask'>,
): Promise<(Accepted & {readonly keepsRest: boolean}) | {readonly feedback: string | null}> => {
	const files = Object.keys(previous.changed).sort();
	const changes = [...changesBetween(previous.about, about), ...files.map(path => `- changed since it was read: ${path}`)].join('\n');
	const {choice, text, at} = await ask({
		id: `section/${number}/changed`,
		about: {from: previous.about, to: about, ...(files.length === 0 ? {} : {changed: previous.changed})},
		shown: {
			kind: 'choice',
			title: `Section ${number} was accepted before what it is drafted from changed`,
			body: `${changes}${planner.offers.revise ? '\n\nOr type what is to change in it.' : ''}`,
			options: waysFor(planner),
			recommended: null,
			takesText: planner.offers.revise,
			isHolding: true,
		},
	});

	if (choice === 'keep' || choice === 'keep-rest') {
		return {...keep(previous.result, at), keepsRest: choice === 'keep-rest'};
	}

	const wish = choice === 'text' ? (text?.trim() ?? '') : '';
	return {
		feedback: choice === 'redraft' ? null : [`What it is drafted from changed:\n${changes}`, wish].filter(line => line !== '').join('\n\n'),
	};
};

const waysFor = ({about, offers}: Planner): readonly Option[] => [
	{id: 'keep', label: 'Keep it as it is', effect: 'The text stays; the checks run on it again when the plan is assembled.'},
	...(offers.revise
		? [
				{
					id: 'revise',
					label: 'Have it revised',
					effect: `The ${about.name} planner changes what these edits call for; you see what changed.`,
				},
			]
		: []),
	{
		id: 'redraft',
		label: 'Draft it again',
		effect: `The ${about.name} planner drafts it from what is known now; you see what changed.`,
	},
	{id: 'keep-rest', label: 'Keep this and all that follow', effect: 'No later section asks.'},
];

const changesBetween = (before: Json, after: Json): readonly string[] => {
	const was = textsOf(before);
	const is = textsOf(after);
	const lost = [...was].filter(text => !is.has(text)).map(text => `- before: ${text}`);
	const come = [...is].filter(text => !was.has(text)).map(text => `- now: ${text}`);
	return [...lost, ...come];
};

/**
The texts of all facts and rulings in a value: what a person recognises of it.
*/
const textsOf = (value: Json): ReadonlySet<string> => {
	const texts = new Set<string>();

	const walk = (each: Json): void => {
		if (each === null || typeof each !== 'object') {
			return;
		}

		if ('ruling' in each) {
			texts.add(`${each.question} — ${each.ruling}`);
		} else if ('text' in each && typeof each.text === 'string' && each.text !== '') {
			texts.add(each.text);
		}

		for (const inner of Object.values(each)) {
			walk(inner);
		}
	};

	walk(value);
	return texts;
};
