import type {Json} from '../../../effects.js';
import {fingerprint} from '../../../fingerprint.js';
import type {Desk} from '../desk.js';
import {unlistedModel} from '../model-info.js';
import {limitsOf} from '../request/body.js';
import {converse} from './converse.js';
import type {Failed, Outcome, Talk} from './talk.js';
import {wayOutTexts} from './way-out-texts.js';

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
		note = await wayOut(outcome, {...namedBy(outcome, {talk, tried, model, isRepeated}), tried}, desk);
		unknown.add(model);
	}
};

type Tried<Report> = {readonly talk: Talk<Report>; readonly tried: number; readonly model: string; readonly isRepeated: boolean};

/**
What a way out is called, and asked about. A model that is not there is not there for any conversation; one that was tried already is asked about anew, so that two names never lead from one to the other for ever. Everything else is about what was asked. What was said of another failure is no answer to this one, so each has its name.
*/
const namedBy = <Report>(
	{why}: Failed,
	{talk, tried, model, isRepeated}: Tried<Report>,
): {readonly id: string; readonly about: Readonly<Record<string, Json>>} =>
	why === 'unknown-model'
		? {id: `model/way-out/${why}/${model}`, about: {why, model, ...(isRepeated ? {tried} : {})}}
		: {id: `model/way-out/${why}/${talk.id}`, about: {conversation: talk.id, why, model, tried, asked: fingerprint(talk.first)}};

/**
Asks how to go on, and does it.

@returns What the next try says beside its brief.
*/
const wayOut = async (
	{why, detail}: Failed,
	{id, about, tried}: {readonly id: string; readonly about: Json; readonly tried: number},
	desk: Desk,
): Promise<string | null> => {
	const model = desk.model();
	const others = desk.models.filter(other => other.id !== model.id);
	const droppable = why === 'full' && desk.documents().some(({role}) => role === 'manifest');
	const options = [
		...(why === 'unknown-model' ? [] : [{id: 'again', label: 'Try again', effect: 'The same is asked again.'}]),
		...(droppable ? [{id: 'fewer', label: 'Leave the manifests out', effect: 'The model can still read them with its tools.'}] : []),
		...others.map(({id: other, name}) => ({
			id: `model/${other}`,
			label: `Go on with ${name}`,
			effect: `${other}, for the rest of this run.`,
		})),
	];
	const {choice, text} = await desk.effects.ask({
		id,
		about,
		shown: {
			kind: 'choice',
			...wayOutTexts({why, detail, model: model.id, isListed: others.length > 0}),
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
