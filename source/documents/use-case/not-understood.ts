import type {NotUnderstood} from '../facts.js';
import type {Placed} from './placing.js';

const longest = 300;

export type Unread = {readonly placed: Placed; readonly why: string};

/**
What was not read, one entry for neighbouring lines under one heading that were left for one reason.
*/
export const mergeUnread = (unread: readonly Unread[], path: string): readonly NotUnderstood[] => {
	const merged: {texts: string[]; length: number; under: string; why: string; line: number; endLine: number; index: number}[] = [];

	for (const [index, {placed, why}] of unread.entries()) {
		const {entry, under} = placed;
		const last = merged.at(-1);
		const text = entry.kind === 'fence' ? `\`\`\`${entry.language}\n${entry.text.slice(0, longest)}` : entry.raw;

		if (last !== undefined && last.under === under && last.why === why && entry.line - last.endLine <= 2) {
			last.endLine = Math.max(last.endLine, entry.endLine);

			if (last.length < longest) {
				last.texts.push(text);
				last.length += text.length;
			}
		} else {
			merged.push({texts: [text], length: text.length, under, why, line: entry.line, endLine: entry.endLine, index});
		}
	}

	return merged.map(({texts, why, line, endLine}) => {
		const text = texts.join('\n');
		return {text: text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text, place: {path, line, endLine}, why};
	});
};

/**
Why an entry was not read, where no reader gave a reason.
*/
export const defaultReason = ({entry, part}: Placed): string => {
	if (entry.kind === 'quiet') {
		return 'A comment.';
	}

	if (entry.kind === 'fence') {
		return 'Code is not read here.';
	}

	if (part === 'ignored') {
		return 'Known, but nothing that a plan is drafted from.';
	}

	if (part === 'summary') {
		return 'An introduction; the objectives are stated on their own.';
	}

	return part === null ? 'Under no heading or label that is known.' : 'It could not be read as what its heading says.';
};
