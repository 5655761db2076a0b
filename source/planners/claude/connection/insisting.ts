import type {Answer, Question} from '../../../effects.js';
import {OtherPlanner, Quit, TurnFailed} from '../../../errors.js';
import type {Asked, Failure, FailureKind} from './failure.js';
import {failureQuestion, saidOf} from './failure-question.js';
import {waitOf} from './waiting.js';

/**
What insisting needs. `explain` gives `null` for what is no failure of the world; `asked` is what the explanation is told with, now.
*/
export type Insisting = {
	readonly ask: (question: Question) => Promise<Answer>;
	readonly signal: AbortSignal;
	readonly random: () => number;
	readonly explain: (error: unknown, asked: Asked) => Failure | null;
	readonly asked: () => Promise<Asked>;
};

/**
What is insisted on. `isTurn`: some failures go back to whoever asked for it. `isBeginning`: nothing was drafted yet. `once` is told whether an earlier try came to nothing.
*/
export type Insisted<Result> = {
	readonly id: string;
	readonly isTurn: boolean;
	readonly isBeginning: boolean;
	readonly once: (isAgain: boolean) => Promise<Result>;
};

/**
Does something that may fail until it is done, or the person gives it up. Each failure is put to them; where waiting may help, it is tried again by itself, visibly.

@throws {TurnFailed} Where the conversation has to change. @throws {Quit} @throws {OtherPlanner} As the person says.
*/
export const insist = async <Result>(what: Insisted<Result>, {ask, signal, random, explain, asked}: Insisting): Promise<Result> => {
	let tried = 0;

	for (let isAgain = false; ; isAgain = true) {
		try {
			return await what.once(isAgain);
		} catch (error) {
			signal.throwIfAborted();
			const failure = explain(error, await asked());

			if (failure === null) {
				throw error;
			}

			const {kind} = failure;

			if (what.isTurn && isOfConversation(kind)) {
				throw new TurnFailed(kind, saidOf(failure));
			}

			const wait = waitOf(failure, tried, random());
			const {choice, by} = await ask(failureQuestion(failure, {...what, wait}));
			tried = by === 'human' ? 0 : tried + 1;
			follow(choice);
		}
	}
};

const isOfConversation = (kind: FailureKind): kind is TurnFailed['kind'] =>
	kind === 'unknown-model' || kind === 'too-large' || kind === 'context-exceeded' || kind === 'bad-request';

const follow = (choice: string): void => {
	if (choice === 'leave') {
		throw new Quit(4);
	}

	if (choice === 'offline') {
		throw new OtherPlanner('offline');
	}
};
