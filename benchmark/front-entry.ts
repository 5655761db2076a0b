/**
The Ink screens alone, driven as a planner would: `stream <seconds>` streams 200 tokens a second in sections of 2,000 lines, `text <seconds>` prints how many bytes that is, `diff` shows a change of a file of 10,000 lines once its question is answered with 1.
*/
import type {Splice} from '../source/changes/proposal.js';
import type {Memory} from '../source/journal/inner.js';
import {createInkFront} from '../source/ui/ink/front.js';

const [mode, seconds = '20'] = process.argv.slice(2);
const tokensPerSecond = 200;
const tokensPerSection = 4000;
const {stdin, stdout} = process;

const front = createInkFront({
	stdin,
	stdout,
	isScreenReader: false,
	clock: () => '2026-01-01T00:00:00.000Z',
	edit: async () => null,
	root: process.cwd(),
	version: '0.0.0',
});

const memory = <Result>(): Memory<Result> => ({previous: undefined, draft: undefined, keep: async () => {}});

/** A token in the ordinary sense, about five characters; every second one ends a line, every twentieth paragraph is a list with code and Chinese. */
const token = (index: number): string => {
	if (index % 2 === 0) {
		return index % 40 === 0
			? `\n## Part ${index}: the amount that is due\n\nThe payment of `
			: `- The payment ${index} of the customer is `;
	}

	return index % 20 === 1 ? `recorded as \`succeeded\`, 付款已记录 (${index})\n` : 'recorded with its reference.\n';
};

const stream = (): void => {
	const started = performance.now();
	const total = Number(seconds) * tokensPerSecond;
	let sent = 0;

	const timer = setInterval(() => {
		const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * tokensPerSecond));

		for (; sent < due; sent++) {
			const section = 1 + (Math.floor(sent / tokensPerSection) % 10);

			if (sent % tokensPerSection === 0) {
				front.tell({type: 'stepped', section, title: 'Key components'});
			}

			front.tell({type: 'streamed', section, chunk: token(sent)});
		}

		if (sent >= total) {
			clearInterval(timer);
		}
	}, 5);
};

const diff = async (): Promise<void> => {
	const option = {id: 'show', label: 'Show the change', effect: 'The change is shown.'};
	await front.ask(
		{
			id: 'begin',
			about: null,
			shown: {kind: 'choice', title: 'Begin?', body: '', options: [option], recommended: null, takesText: false, isHolding: false},
		},
		memory(),
	);

	const lines = Array.from({length: 10_000}, (_, index) => `Line ${index}: the amount due is the total less the sum of its payments.\n`);
	const offsets: number[] = [];
	let offset = 0;

	for (const line of lines) {
		offsets.push(offset);
		offset += line.length;
	}

	const splices: readonly Splice[] = Array.from({length: 100}, (_, index) => {
		const start = (offsets[index * 100] ?? 0) + `Line ${index * 100}: `.length;
		return {id: `s${index}`, start, end: start + 'the amount due'.length, text: 'what is owed', why: 'The glossary says so.', facts: []};
	});
	await front.review(
		{path: 'docs/long.md', title: 'A long document', before: lines.join(''), splices, isWhole: true, canRevise: false},
		memory(),
	);
};

if (mode === 'text') {
	const tokens = Array.from({length: Number(seconds) * tokensPerSecond}, (_, index) => token(index));
	console.log(Buffer.byteLength(tokens.join('')));
	process.exit();
}

const leave = async (): Promise<void> => {
	await front.end({kind: 'left', code: 130, written: [], resume: 'plan-wizard resume'});
	process.exit(130);
};

front.begin({interrupt: () => void leave(), answers: () => []});

if (mode === 'stream') {
	stream();
} else {
	await diff();
}
