import type {Effects, ModelMessage, ModelRequest} from '../../../effects.js';
import {TurnFailed} from '../../../errors.js';
import type {Spending} from '../spending.js';
import {readContent} from './content.js';
import {follow, type State} from './follow.js';
import type {Failed, Outcome, Talk} from './talk.js';

/** More than any section was seen to need: who looks longer is lost. */
const mostTurns = 40;

/**
What a conversation is had with; `limits` are those of an answer, in tokens.
*/
export type Means = {
	readonly effects: Pick<Effects, 'model'>;
	readonly spending: Spending;
	readonly limits: {readonly first: number; readonly most: number};
};

/**
Has a conversation, turn by turn, until the model has said or reported what is wanted. What was said is only ever added to, since thinking is bound to all that stands before it.
*/
export const converse = async <Report>(talk: Talk<Report>, {effects, spending, limits}: Means): Promise<Outcome<Report>> => {
	let state: State = {messages: [{role: 'user', content: talk.first}], limit: limits.first, cut: [], reminders: 0, left: mostTurns};

	for (;;) {
		await spending.allow();
		const {id, section} = talk;
		const message = await turnOf({id, section, body: talk.body(state.messages, state.limit)}, effects);

		if ('why' in message) {
			return message;
		}

		spending.add(message);
		const next = await follow({state, message, ...readContent(message.content), talk, limits});

		if ('kind' in next) {
			return next;
		}

		state = {...next, left: state.left - 1};

		if (state.left === 0) {
			return {kind: 'failed', why: 'endless', detail: `No answer came of ${mostTurns} turns.`};
		}
	}
};

const reasons: Readonly<Record<TurnFailed['kind'], Failed['why']>> = {
	'unknown-model': 'unknown-model',
	'too-large': 'full',
	'context-exceeded': 'full',
	'bad-request': 'declined',
};

/**
One turn; what no waiting mends is a failure of this conversation, to be asked in another way.
*/
const turnOf = async (request: ModelRequest, {model}: Pick<Effects, 'model'>): Promise<ModelMessage | Failed> => {
	try {
		return await model(request);
	} catch (error) {
		if (error instanceof TurnFailed) {
			return {kind: 'failed', why: reasons[error.kind], detail: error.detail};
		}

		throw error;
	}
};
