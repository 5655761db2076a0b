import * as v from 'valibot';
import type {Attempt} from './attempt.js';
import type {Remembered} from './inner.js';

const asked = v.object({
	shown: v.variant('kind', [
		v.object({
			kind: v.literal('stop'),
			stop: v.object({question: v.string(), options: v.array(v.object({id: v.string(), label: v.string()}))}),
		}),
		v.object({kind: v.literal('section'), section: v.number(), title: v.string()}),
		v.object({kind: v.literal('choice'), title: v.string(), options: v.array(v.object({id: v.string(), label: v.string()}))}),
	]),
});

const said = v.object({choice: v.string(), text: v.nullable(v.string())});

const reviewed = v.object({title: v.string()});

const sent = v.object({comments: v.array(v.object({text: v.string()}))});

const verdicts: Readonly<Record<string, string>> = {
	accept: 'accepted',
	'run on': 'accepted, run on',
	edit: 'edited',
	decide: 'recorded a decision',
	question: 'recorded a question',
	revise: 'asked for changes',
	waive: 'waived a finding',
};

/**
The answers that an attempt has met, oldest first, each once: what `b` can reopen. Of reviews, comments that were sent: an approval is given anew anyway.
*/
export const answersOf = ({met, memory}: Attempt): readonly Remembered[] => {
	const seen = new Set<string>();

	return met().flatMap(({name, fingerprint, depth}) => {
		const key = {name, fingerprint};
		const said = seen.has(name + fingerprint) ? null : saidIn(name, memory.result(key));

		if (said === null) {
			return [];
		}

		seen.add(name + fingerprint);
		return [{key, depth, ...said}];
	});
};

type Said = Pick<Remembered, 'title' | 'answer'>;

const saidIn = (name: string, entry: {readonly request: unknown; readonly result: unknown} | undefined): Said | null => {
	if (name.startsWith('review ')) {
		const proposal = v.safeParse(reviewed, entry?.request);
		const verdict = v.safeParse(sent, entry?.result);
		return proposal.success && verdict.success ? {title: proposal.output.title, answer: commented(verdict.output)} : null;
	}

	const question = v.safeParse(asked, entry?.request);
	const answer = v.safeParse(said, entry?.result);
	return name.startsWith('ask ') && question.success && answer.success ? describe(question.output, answer.output) : null;
};

const commented = ({comments}: v.InferOutput<typeof sent>): string =>
	`commented: ${comments.map(({text}) => `«${text.replace(/\s+/g, ' ')}»`).join(', ')}`;

const describe = ({shown}: v.InferOutput<typeof asked>, {choice, text}: v.InferOutput<typeof said>): Said => {
	if (shown.kind === 'section') {
		return {title: `Section ${shown.section}: ${shown.title}`, answer: verdicts[choice] ?? choice};
	}

	const {title, options} = shown.kind === 'stop' ? {title: shown.stop.question, options: shown.stop.options} : shown;
	return {title, answer: options.find(({id}) => id === choice)?.label ?? text ?? choice};
};
