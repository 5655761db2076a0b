import type {Json} from '../../../effects.js';
import {fingerprint} from '../../../fingerprint.js';
import type {Desk} from '../desk.js';
import {unlistedModel} from '../model-info.js';
import {limitsOf} from '../request/body.js';
import {converse} from './converse.js';
import type {Failed, Outcome, Talk} from './talk.js';

/**
Has a conversation until something came of it. What fails is put to a person, with the ways out; each try says something that the one before did not, so that nothing is recalled for it.

@param make - The conversation; `note` is what this try says beside the brief, `null` in the first.
*/
export const consult = async <Report>(
	make: (note: string | null) => Promise<Talk<Report>>,
	desk: Desk,
): Promise<Exclude<Outcome<Report>, Failed>> => {
	let note: string | null = null;
	const unknown = new Set<string>();

	for (let tried = 1; ; tried++) {
		const talk = await make(note);
		const outcome = await converse(talk, {effects: desk.effects, spending: desk.spending, limits: limitsOf(desk)});

		if (outcome.kind !== 'failed') {
			return outcome;
		}

		if (outcome.why === 'declined' && desk.simplify()) {
			continue;
		}

		const model = desk.model().id;
		const isRepeated = outcome.why === 'unknown-model' && unknown.has(model);
		note = await wayOut(outcome, {about: aboutOf(outcome, {talk, tried, model, isRepeated}), tried}, desk);
		unknown.add(model);
	}
};

type Tried<Report> = {readonly talk: Talk<Report>; readonly tried: number; readonly model: string; readonly isRepeated: boolean};

/**
What a way out is asked about. A model that is not there is not there for any conversation; one that was tried already is asked about anew, so that two names never lead from one to the other for ever. Everything else is about what was asked.
*/
const aboutOf = <Report>({why}: Failed, {talk, tried, model, isRepeated}: Tried<Report>): Json =>
	why === 'unknown-model'
		? {why, model, ...(isRepeated ? {tried} : {})}
		: {conversation: talk.id, why, model, tried, asked: fingerprint(talk.first)};

const titles: Readonly<Record<Failed['why'], string>> = {
	refused: 'The model refuses to answer',
	'too-long': 'The answer is longer than the model may give',
	empty: 'The model gave no answer',
	endless: 'The model comes to no end',
	full: 'This is more than the model can take',
	declined: 'The server refused the request',
	'unknown-model': 'The model is not known there',
};

/**
Asks how to go on, and does it.

@returns What the next try says beside its brief.
*/
const wayOut = async (
	{why, detail}: Failed,
	{about, tried}: {readonly about: Json; readonly tried: number},
	desk: Desk,
): Promise<string | null> => {
	const model = desk.model();
	const others = desk.models.filter(other => other.id !== model.id);
	const droppable = why === 'full' && desk.documents().some(({role}) => role === 'manifest');
	const options = [
		...(why === 'unknown-model' ? [] : [{id: 'again', label: 'Try again', effect: 'The same is asked again.'}]),
		...(droppable ? [{id: 'fewer', label: 'Leave the manifests out', effect: 'The model can still read them with its tools.'}] : []),
		...others.map(({id: other, name}) => ({id: `model/${other}`, label: `Go on with ${name}`, effect: 'For the rest of this run.'})),
	];
	const {choice, text} = await desk.effects.ask({
		id: 'model/way-out',
		about,
		shown: {
			kind: 'choice',
			title: titles[why],
			body: `${detail}\n\n${
				why === 'unknown-model' ? 'Or type the name of another model.' : 'Or type what the model should be told beside.'
			}`,
			options,
			recommended: null,
			takesText: true,
			isHolding: true,
		},
	});

	if (choice.startsWith('model/')) {
		desk.choose(others.find(other => choice === `model/${other.id}`) ?? model);
	} else if (choice === 'fewer') {
		desk.leaveOut('manifest');
	} else if (why === 'unknown-model' && text !== null) {
		desk.choose(unlistedModel(text.trim()));
	}

	return why === 'unknown-model' ? null : [`This is try ${tried + 1}.`, text ?? ''].join(' ').trim();
};
