import type {Option} from '../checks/finding.js';
import type {Answer, Question} from '../effects.js';
import {Reopened} from '../errors.js';
import type {SessionHeader} from '../files/session-header.js';
import type {ListedSession} from '../files/sessions.js';
import type {Front} from '../journal/inner.js';
import {startId} from '../ui/start.js';

type Choice = {readonly title: string; readonly body: string; readonly options: readonly Option[]};

/**
Puts a choice before there is a session to record it in.

@returns The id of the option.
@throws {Quit} Where the person leaves.
*/
export const choose = async (front: Front, {title, body, options}: Choice): Promise<string> => {
	const question: Question = {
		id: startId,
		about: {title, options: options.map(({id}) => id)},
		shown: {kind: 'choice', title, body, options, recommended: null, takesText: false, isHolding: false},
	};

	for (;;) {
		const attempt = new AbortController();
		const interrupted = new Promise<never>((_, reject) => {
			attempt.signal.addEventListener('abort', () => reject(attempt.signal.reason));
		});
		front.begin({interrupt: reason => attempt.abort(reason), answers: () => []});

		try {
			const memory = {previous: undefined, draft: undefined, keep: async () => {}};
			const answer: Answer = await Promise.race([front.ask(question, memory), interrupted]);
			return answer.choice;
		} catch (error) {
			// «Read again» has nothing to read yet.
			if (!(error instanceof Reopened)) {
				throw error;
			}
		}
	}
};

const when = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');

/**
A session that can be gone on with: its header can be read.
*/
export type Resumable = Pick<ListedSession, 'id' | 'changed'> & {readonly header: SessionHeader};

/**
The sessions that are not finished and that nobody has open, the last one first.
*/
export const resumable = (sessions: readonly ListedSession[]): readonly Resumable[] =>
	sessions.flatMap(({id, header, owner, changed, isFinished}) =>
		header === null || isFinished || owner !== null ? [] : [{id, header, changed}],
	);

/**
Sessions as options.
*/
export const resumeOptions = (sessions: readonly Resumable[]): readonly Option[] =>
	sessions.map(({id, header, changed}) => ({
		id: `resume ${id}`,
		label: `Go on with ${header.useCase}`,
		effect: `Session ${id} in ${header.root}, left ${when(changed)} UTC.`,
	}));

/**
Documents that can be planned as options.
*/
export const useCaseOptions = (useCases: readonly string[]): readonly Option[] =>
	useCases.map(path => ({id: `plan ${path}`, label: `Plan ${path}`, effect: ''}));

/**
The built-in example as an option.
*/
export const exampleOption: Option = {
	id: 'example',
	label: 'Try it on the built-in example',
	effect: 'A small billing project is copied into a temporary folder; nothing here is touched.',
};
