import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {environment, medianOf, program, timeNode, withFolder} from './measure.mjs';

const story = number => `### US-${number}: Settle invoice ${number}

As a bookkeeper, I want to settle invoice ${number} by hand so that a transfer without a reference is not left over.

**Acceptance Criteria:**

- [ ] Invoice ${number} is shown with its number, customer, amount due and due date
- [ ] A payment of more than the amount due of invoice ${number} is refused within ${100 + (number % 7) * 50} ms
- [ ] The status of invoice ${number} becomes \`paid\` when nothing is due
- [ ] Typecheck passes

`;

/**
A use case of user stories, at least `kilobytes` long.
*/
const useCase = kilobytes => {
	const stories = ['# Settle invoices\n\n## User stories\n\n'];
	let length = 0;

	for (let number = 1; length < kilobytes * 1000; number++) {
		const text = story(number);
		stories.push(text);
		length += text.length;
	}

	return stories.join('');
};

const timeFacts = async (folder, kilobytes) => {
	const root = join(folder, `of-${kilobytes}`);
	mkdirSync(join(root, 'docs'), {recursive: true});
	writeFileSync(join(root, 'docs/settle.md'), useCase(kilobytes));
	const args = [program, 'facts', join(root, 'docs/settle.md'), '--root', root];
	return medianOf(5, async () => (await timeNode(args, {env: environment(folder), cwd: root})).milliseconds);
};

/**
How long the facts of a long use case take, the start of the program included, and whether twice the text takes twice the time.
*/
export const facts = async bare =>
	withFolder(async folder => {
		const empty = await timeFacts(folder, 1);
		const half = await timeFacts(folder, 250);
		const whole = await timeFacts(folder, 500);
		const growth = (whole - empty) / (half - empty);
		return [
			{what: 'facts of 250 KB of Markdown', figure: half, unit: 'ms', ratio: half / bare, target: '', isMet: null},
			{what: 'facts of 500 KB of Markdown', figure: whole, unit: 'ms', ratio: whole / bare, target: '≤ 1000 ms', isMet: whole <= 1000},
			{what: 'growth from 250 to 500 KB', figure: growth, unit: '×', ratio: null, target: 'linear (≤ 2.5 ×)', isMet: growth <= 2.5},
		];
	});
