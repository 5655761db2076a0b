import type {Option} from './checks/finding.js';
import type {Answer, Effects, Paid, Question} from './effects.js';
import type {Key, Latest, Reopened} from './errors.js';
import {fingerprint} from './fingerprint.js';
import {answersOf} from './journal/answers.js';
import {type Attempt, createAttempt} from './journal/attempt.js';
import {type Entry, parseEntry} from './journal/entries.js';
import type {InnerEffects, Remembered} from './journal/inner.js';
import {recallingInputs} from './journal/inputs.js';
import {createMemory} from './journal/memory.js';
import {recalled} from './journal/recalled.js';
import {remember} from './journal/remember.js';
import {settling} from './journal/settle.js';
import {untilAborted} from './journal/until-aborted.js';
import {toJson} from './json.js';

/**
Where entries are kept: one line each, on disk before `append` resolves.
*/
export type Log = {
	readonly entries: readonly unknown[];
	readonly append: (entry: Entry) => Promise<void>;
};

/**
A memory for effects.

- `remembering` gives the same effects for one attempt: what was answered is not put again. Answers are remembered, failures are not. A process can die after a file was written and before that was recorded, so `apply` must be safe to repeat.
- `forget` reopens one answer, or has the inputs read again. Once a file is written, an answer can no longer be reopened, and `forget` does nothing.
- `answers` lists what the attempt has met and `b` can reopen; `written` the files that were written; `paid` every turn of a model, those of answers that were forgotten too.
*/
export type Journal = {
	readonly remembering: (inner: InnerEffects, signal: AbortSignal) => Effects;
	readonly forget: (what: Reopened['what']) => Promise<void>;
	readonly answers: () => readonly Remembered[];
	readonly written: () => readonly string[];
	readonly paid: () => Paid;
};

export const createJournal = (log: Log): Journal => {
	const memory = createMemory();
	const compared = new Set<string>();
	let current: Attempt | null = null;

	for (const line of log.entries) {
		const entry = parseEntry(line);

		if (entry) {
			memory.add(entry);
		}
	}

	const before = memory.paid().length;

	const record = async (entry: Entry): Promise<void> => {
		await log.append(entry);
		memory.add(entry);
	};

	return {
		remembering: (inner, signal) => {
			current = createAttempt({memory, signal, record});
			return remembering(current, inner, compared);
		},
		forget: async what => {
			if (what === 'inputs') {
				return record({kind: 'inputs-forgotten'});
			}

			const key = 'latest' in what ? latestMet(what, current) : what;

			if (key && !memory.hasWritten()) {
				await record({kind: 'forgotten', name: key.name, fingerprint: key.fingerprint});
			}
		},
		answers: () => (current && !memory.hasWritten() ? answersOf(current) : []),
		written: memory.written,
		paid: () => ({before: memory.paid().slice(0, before), since: memory.paid().slice(before)}),
	};
};

const remembering = (attempt: Attempt, inner: InnerEffects, compared: Set<string>): Effects => {
	const once = askingOnce();

	return {
		inputs: recallingInputs({attempt, inner, compared}),
		read: request => remember(attempt, {name: `read ${request.path}`, request, parse: recalled.text}, async () => inner.read(request)),
		survey: request => remember(attempt, {name: 'survey', request, parse: recalled.surveyed}, async () => inner.survey(request)),
		model: request => remember(attempt, {name: `model ${request.id}`, request, parse: recalled.message}, async () => inner.model(request)),
		look: request => remember(attempt, {name: `look ${request.tool}`, request, parse: recalled.look}, async () => inner.look(request)),
		check: async request => {
			const {path, text, facts, decisions, isRemembered} = request;
			const put = async () => untilAborted(attempt.signal, inner.check(request));
			const about = {path, text, decisions: toJson(decisions), facts: isRemembered ? fingerprint(facts) : ''};
			return isRemembered ? remember(attempt, {name: `check ${path}`, request: about, parse: recalled.findings}, put) : put();
		},
		ask: async (question, beside) => {
			once(question);
			const isAnswer = ({choice}: Answer): boolean => !optionsOf(question).some(({id, isControl}) => id === choice && isControl);
			const call = {name: `ask ${question.id}`, request: question, about: question.about, parse: recalled.answer, isAnswer};
			return remember(attempt, call, async memory => {
				const asked = inner.ask(question, memory);
				beside?.();
				return asked;
			});
		},
		review: async proposal => {
			const isAnswer = ({verdict}: {verdict: string}): boolean => verdict === 'approved' || !proposal.isWhole;
			const {canRevise: _, ...about} = proposal;
			const call = {name: `review ${proposal.path}`, request: proposal, about: toJson(about), parse: recalled.verdict, isAnswer};
			return remember(attempt, call, async memory => inner.review(proposal, memory));
		},
		apply: async ({unchanged, ...change}) => {
			await remember(attempt, {name: `apply ${change.path}`, request: change, parse: recalled.nothing}, async () => {
				await inner.apply({...change, unchanged});
				return null;
			});
		},
		number: async ({series, about}) => {
			const print = fingerprint(about);
			const known = attempt.memory.number(series, print);
			const number = known ?? attempt.memory.nextNumber(series);

			if (known === undefined) {
				await attempt.record({kind: 'number', series, fingerprint: print, number});
			}

			return number;
		},
		settle: settling(attempt),
		tell: inner.tell,
	};
};

const optionsOf = ({shown}: Pick<Question, 'shown'>): readonly Option[] =>
	shown.kind === 'stop' ? shown.stop.options : shown.kind === 'choice' ? shown.options : [];

/** What the run met last of it: an answer where there is one, else what was kept without asking. */
const latestMet = ({latest}: Latest, attempt: Attempt | null): Key | undefined => {
	const met = attempt?.met() ?? [];
	return (
		met.findLast(({name}) => name === `ask ${latest}` || name.startsWith(`ask ${latest}/`)) ?? met.findLast(({name}) => name === latest)
	);
};

/**
The same question with another class or other options within one run is a bug of whoever asks: one of the two would get an answer that was given to the other.
*/
const askingOnce = () => {
	const shapes = new Map<string, string>();

	return ({id, about, shown}: Question): void => {
		const options = optionsOf({shown});
		const shape = [shown.kind, shown.kind === 'stop' ? shown.stop.check : '', ...options.map(option => option.id)].join('\n');
		const key = `${id}\n${fingerprint(about)}`;

		if ((shapes.get(key) ?? shape) !== shape) {
			throw new Error(`Two different questions are both called ${id}`);
		}

		shapes.set(key, shape);
	};
};
