import type {ColdRead, KnownQuestion} from '../../../effects.js';
import {fingerprint} from '../../../fingerprint.js';
import {consult} from '../conversation/consult.js';
import type {Talk} from '../conversation/talk.js';
import type {Desk} from '../desk.js';
import {coldBrief, coldForm, coldSchema, coldSystem} from '../prompts/cold-read.js';
import {bodyOf} from '../request/body.js';
import {planBlock, textBlock} from '../request/prefix.js';
import {parseReadOut} from './read-out.js';
import {score} from './score.js';

const triesAtOnce = 3;

const unread: ColdRead = {purpose: '', phases: [], choices: [], answers: []};

type Reading = {readonly plan: string; readonly questions: readonly KnownQuestion[]};

/**
Has the plan read by somebody who gets nothing else, and scores what they make of it. An answer in no readable form is asked for again; after the third, a person says how to go on.

@returns No answers where nobody could read it, and the person went on.
*/
export const readCold = async ({plan, questions}: Reading, desk: Desk): Promise<ColdRead> => {
	const sent = await desk.mask(plan);

	for (let tried = 1; ; tried++) {
		const said = await consult<never>(async note => readingOf({plan: sent, questions, tried, note}, desk), desk);
		const readOut = said.kind === 'said' ? parseReadOut(said.text) : null;

		if (readOut) {
			return score(sent, questions, readOut);
		}

		if (tried % triesAtOnce === 0 && (await goesOnUnread({plan: sent, tried}, desk))) {
			return unread;
		}
	}
};

type Try = Reading & {readonly tried: number; readonly note: string | null};

const readingOf = ({plan, questions, tried, note}: Try, desk: Desk): Talk<never> => {
	const form = desk.profile() === 'full' ? '' : coldForm;
	const again = tried === 1 ? '' : `This is reading ${tried}: the answer before was not the JSON that was asked for. ${coldForm}`;
	const brief = coldBrief(questions, [form, again, note ?? ''].join('\n').trim());

	return {
		id: 'cold-read',
		section: null,
		first: [planBlock(plan, desk.profile()), textBlock(brief)],
		use: async () => ({text: 'There are no tools here.', isError: true}),
		reminder: null,
		body: (messages, limit) => bodyOf({system: coldSystem, hasTools: false, messages, limit, schema: coldSchema}, desk),
	};
};

const goesOnUnread = async ({plan, tried}: Pick<Try, 'plan' | 'tried'>, {effects, model}: Desk): Promise<boolean> => {
	const {choice} = await effects.ask({
		id: 'cold-read/unreadable',
		about: {tried, model: model().id, plan: fingerprint(plan)},
		shown: {
			kind: 'choice',
			title: 'The plan could not be read cold',
			body: `The model answered ${tried} times in no form that can be scored.`,
			options: [
				{id: 'again', label: 'Try again', effect: 'It is asked up to three times more.'},
				{id: 'unread', label: 'Go on without', effect: 'The plan says that nobody has read it cold.'},
			],
			recommended: null,
			takesText: false,
			isHolding: true,
		},
	});

	return choice === 'unread';
};
