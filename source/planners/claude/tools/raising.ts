import * as v from 'valibot';
import type {Stop} from '../../../checks/finding.js';
import {aboutStop, later, ruledStop} from '../../../checks/ruled-stop.js';
import type {Facts} from '../../../documents/facts.js';
import type {Effects} from '../../../effects.js';
import {toJson} from '../../../json.js';
import type {OpenQuestion, Ruling} from '../../../sections/section.js';
import type {Told} from '../conversation/told.js';
import type {Sources} from '../evidence/sources.js';
import {verify} from '../evidence/verify.js';
import {type Conflict, formFaults, raised} from './conflict.js';
import {areSameFacts} from './same-facts.js';
import {stopFrom} from './stop-from.js';

export type Raising = {
	readonly section: number;
	readonly facts: Facts;
	readonly sources: Sources;
	readonly rulings: readonly Ruling[];
	/** The questions that are open so far. */
	readonly questions: readonly OpenQuestion[];
	readonly effects: Effects;
};

/**
Puts what the model raises to a person, and tells it the ruling. What was ruled on the same facts is given back, with its question, without asking.

- `rulings` and `open`: what came of it so far.
*/
export const raising = ({section, facts, sources, rulings: known, questions, effects}: Raising) => {
	const rulings: Ruling[] = [];
	const open: OpenQuestion[] = [];

	const raise = async (input: unknown): Promise<Told> => {
		const parsed = v.safeParse(raised, input);

		if (!parsed.success) {
			return {text: `That is not the form of a conflict: ${v.summarize(parsed.issues)}`, isError: true};
		}

		const {distinct, ...fields} = parsed.output;
		const conflict: Conflict = {...fields, sections: [section], isDistinct: distinct};
		const {facts: collided, faults} = verify(conflict.evidence, sources, facts);
		const all = [...formFaults(conflict), ...faults];

		if (all.length > 0) {
			return {text: all.join('\n'), isError: true};
		}

		const stop = stopFrom(conflict, collided, facts);
		const ids = collided.map(({id}) => id);
		const same = [...known, ...rulings].find(ruling => areSameFacts(ruling.facts, ids));

		if (same && !distinct) {
			return {text: givenBack(same, [...questions, ...open]), isError: false};
		}

		const ruling = await askStop(stop, effects);
		rulings.push(ruling);

		if (ruling.choice !== later.id) {
			return {text: told(ruling), isError: false};
		}

		const number = await effects.number({series: 'Q', about: {id: stop.id}});
		open.push({number, id: stop.id, question: stop.question, isBlocking: true, facts: stop.dependents});
		return {text: JSON.stringify({...said(ruling), ...lineOf(ruling, number)}), isError: false};
	};

	return {raise, rulings: (): readonly Ruling[] => rulings, open: (): readonly OpenQuestion[] => open};
};

const askStop = async (stop: Stop, {ask, number}: Effects): Promise<Ruling> => {
	const offered = stop.canWait ? {...stop, options: [...stop.options, later]} : stop;
	const id = `stop/${stop.id}`;
	const about = toJson(aboutStop(offered));
	const group = {position: 1, total: 1, holding: stop.canWait ? 0 : 1};
	const answer = await ask({id, about, shown: {kind: 'stop', stop: offered, group}});
	return ruledStop(offered, answer, await number({series: 'D', about: {id, about}}));
};

const said = ({choice, ruling, follows, text, number}: Ruling) => ({
	decision: choice,
	says: ruling,
	...(follows === undefined ? {} : {follows}),
	words: text,
	decided_by: 'human',
	cite: `[D-${number}]`,
});

const told = (ruling: Ruling): string => JSON.stringify(said(ruling));

const lineOf = ({question}: Ruling, number: number) => ({open: `Q-${number}`, write: `Open: Q-${number}. ${question}`});

const givenBack = (ruling: Ruling, open: readonly OpenQuestion[]): string => {
	const question = ruling.choice === later.id ? open.find(({id}) => id === ruling.id) : undefined;
	return JSON.stringify({
		already_ruled: true,
		question: ruling.question,
		...said(ruling),
		...(question ? lineOf(ruling, question.number) : {}),
		note: 'This was ruled on the same facts. If yours is another conflict, raise it again with distinct: true.',
	});
};
