import type {Ruling} from '../../sections/section.js';
import {citedIn} from './citations.js';
import type {Appendix, Plan, PlanDecision} from './plan.js';

const opening = /^(?:[-*]\s+|#{3,6}\s+)?(?:\*\*)?D-(\d{1,6})\.(?:\*\*)?\s+(.*)$/;
const field = /^\s*[-*]\s+(Options|Follows|By|Evidence|Subject|Check|Id|Choice|Words):\s*(.*)$/;
const separator = ' — ';

const ids = (text: string): readonly string[] => Array.from(text.matchAll(/\[([^[\]\n]+)\]/g), found => citedIn(found[1] ?? '')).flat();

const code = (text: string | undefined): string | null => text?.replace(/^`+\s?|\s?`+$/g, '').trim() || null;

const decisionOf = (found: RegExpExecArray, lines: readonly string[], line: number): PlanDecision => {
	const fields = new Map<string, string>();
	let words: string[] | null = null;

	for (const each of lines) {
		const [, name, value = ''] = field.exec(each) ?? [];
		const quoted = /^\s*>\s?(.*)$/.exec(each)?.[1]?.trimEnd();

		if (name !== undefined) {
			fields.set(name, value.trim());
			words = name === 'Words' ? (value.trim() === '' ? [] : [value.trim()]) : words;
		} else if (words !== null && quoted !== undefined) {
			words.push(quoted);
		}
	}

	const title = found[2] ?? '';
	const at = title.indexOf(separator);
	const [by, time] = (fields.get('By') ?? '').split(/,\s*/);
	return {
		number: Number(found[1]),
		question: (at < 0 ? title : title.slice(0, at)).trim(),
		ruling: (at < 0 ? '' : title.slice(at + separator.length)).trim(),
		text: words === null ? null : words.join('\n'),
		options: (fields.get('Options') ?? '').split(' · ').filter(option => option !== ''),
		follows: fields.get('Follows') || null,
		by: by || null,
		at: time || null,
		facts: ids(fields.get('Evidence') ?? ''),
		id: code(fields.get('Id')),
		check: code(fields.get('Check')),
		subject: fields.get('Subject') || null,
		choice: code(fields.get('Choice')),
		line,
	};
};

/**
The decisions of appendix A as they stand there.
*/
export const decisionsIn = ({text, line}: Pick<Appendix, 'text' | 'line'>): readonly PlanDecision[] => {
	const lines = text.split('\n');
	const starts = lines.flatMap((each, index) => {
		const found = opening.exec(each);
		return found ? [{found, index}] : [];
	});
	return starts.map(({found, index}, position) =>
		decisionOf(found, lines.slice(index + 1, starts[position + 1]?.index ?? lines.length), line + 1 + index),
	);
};

/**
The decisions of a plan as rulings, so that a new session can take them over. A decision that doesn't say which question it answers can't be matched to one and is left out.
*/
export const readDecisions = ({decisions}: Pick<Plan, 'decisions'>): readonly Ruling[] =>
	decisions.flatMap(({number, question, ruling, follows, text, options, by, at, facts, id, check, subject, choice}) =>
		id === null || choice === null
			? []
			: [
					{
						number,
						id,
						check: check ?? '',
						subject: subject ?? '',
						question,
						options,
						choice,
						ruling,
						...(follows === null ? {} : {follows}),
						text,
						by: by ?? '',
						at: at ?? '',
						facts,
					},
				],
	);
