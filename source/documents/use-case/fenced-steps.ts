import {type Entry, entryOf} from './entry.js';
import {stepNumber} from './step-number.js';

const plain = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'markdown', 'md']);

/**
The steps that a plain fence holds, one for each numbered line; lines without a number go on with the one before. None for code.
*/
export const fencedSteps = (fence: Entry): readonly Entry[] => {
	const steps: Entry[] = [];

	if (!plain.has(fence.language)) {
		return steps;
	}

	for (const [index, line] of fence.text.split('\n').entries()) {
		const text = line.trim();
		const step = stepNumber(text.replace(/^[-*]\s+/, ''));
		const last = steps.at(-1);
		const number = fence.line + 1 + index;

		if (step !== null) {
			const level = line.replaceAll('\t', '    ').search(/\S|$/);
			steps.push({...entryOf('item', number, number), level, number: step.number, text: step.rest, raw: text});
		} else if (text !== '' && last !== undefined) {
			steps[steps.length - 1] = {...last, text: `${last.text} ${text}`, raw: `${last.raw} ${text}`, endLine: number};
		} else if (text !== '') {
			return [];
		}
	}

	return steps;
};
