import type {Quality} from '../facts.js';

const comparators: readonly (readonly [words: string, comparator: Quality['comparator']])[] = [
	[
		'no(?:t)? (?:more|greater|longer|later|higher) than|not (?:to )?exceed(?:ing)?|never exceeds?|at most|at the most|up to|within|a? ?maximum(?: of)?|max\\.?(?: of)?|no later than|does not take longer than|<=|≤',
		'<=',
	],
	['no(?:t)? (?:less|fewer|lower) than|at least|at the least|a? ?minimum(?: of)?|min\\.?(?: of)?|>=|≥', '>='],
	['less than|fewer than|lower than|smaller than|faster than|shorter than|under|below|<', '<'],
	['more than|greater than|over|above|longer than|higher than|exceeds?|>', '>'],
	['exactly|equal to|=', '='],
];

const units: readonly (readonly [words: string, unit: string])[] = [
	['ms|msecs?|milliseconds?', 'ms'],
	['s|secs?|seconds?', 's'],
	['min|mins|minutes?', 'min'],
	['h|hrs?|hours?', 'h'],
	['d|days?', 'days'],
	['weeks?', 'weeks'],
	['months?', 'months'],
	['years?', 'years'],
	['%|percent|per cent', '%'],
	['(?:req|requests?)\\s?(?:\\/|per )\\s?(?:s|sec|second)|rps', 'req/s'],
	['kb|kib', 'KB'],
	['mb|mib', 'MB'],
	['gb|gib', 'GB'],
	['tb|tib', 'TB'],
];

const per = '(?:\\s?(?:per|\\/)\\s?(?:\\p{L}{1,12}(?: and \\p{L}{1,12})?))?';
const noUnit = /^(?:the|and|or|of|in|on|at|per|for|with|to|a|an|is|are|which|that|from|by|as|if|when|times? the)\b/i;
const amount = '(\\d{1,3}(?:[ ,\u00A0\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)';
const filler = '(?:(?:of|about|approximately|around|a|an|the|than|another|some|be)\\s+){0,3}';

const pattern = new RegExp(
	`(?<![\\p{L}<>=])(${comparators.map(([words]) => words).join('|')})\\s*${filler}${amount}\\s?(%|[\\p{L}/][^\\s,.;:)|]*(?:\\s(?:per cent|per|/)\\s?\\p{L}+(?: and \\p{L}+)?|\\s\\p{L}+(?:\\s?(?:per|/)\\s?\\p{L}+)?)?)?`,
	'iu',
);
const behind = new RegExp(`(?<![\\d.,])${amount}\\s?(%|\\p{L}+)\\s+or\\s+(less|fewer|faster|lower|more|better|higher)\\b`, 'iu');

const comparatorOf = (words: string): Quality['comparator'] =>
	comparators.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(words.trim()))?.[1] ?? '=';

const numberOf = (written: string): number => {
	const plain = written.replace(/[ \u00A0\u202F]/g, '');
	return Number(/,\d{3}(?!\d)/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'));
};

/**
The unit at the start of what follows a number: the usual ones in one spelling, else the word that is counted («users», «payments per minute»); `null` where nothing is.
*/
const unitOf = (after: string): string | null => {
	const known = units.find(([words]) =>
		new RegExp(`^(?:${words})(?![\\p{L}\\d])${/^%/.test(after) ? '' : '(?!\\s?(?:/|per )\\s?\\p{L})'}`, 'iu').test(after),
	);

	if (known !== undefined) {
		return known[1];
	}

	const counted = new RegExp(`^(?:(?:concurrent|simultaneous|parallel|active)\\s)?\\p{L}{3,24}${per}`, 'iu').exec(after)?.[0];
	return counted === undefined || noUnit.test(counted) ? null : counted.replace(/\s?\/\s?/, ' per ').toLowerCase();
};

const subject = (text: string): string =>
	text
		.replace(/[*_`]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,.;:–—-]+|[\s,.;:(–—-]+$/g, '')
		.replace(/(?:\s(?:must|shall|should|will|is|are|be|to|in|of|not|have|has|do|does)){1,4}$/i, '');

/**
The number that a requirement sets: «search answers within 200 ms» is `{metric: 'search answers', comparator: '<=', number: 200, unit: 'ms'}`. `null` without a comparison, a number and a unit.
*/
export const readQuality = (text: string): Quality | null => {
	const head = text.slice(0, 2000);
	const found = pattern.exec(head);

	if (found !== null) {
		const start = found.index + found[0].length - (found[3] ?? '').length;
		const unit = unitOf(head.slice(start));
		const metric = subject(head.slice(0, found.index)) || subject(head.slice(start + (found[3] ?? '').length)) || (unit ?? '');
		return unit === null || metric === ''
			? null
			: {metric, comparator: comparatorOf(found[1] ?? ''), number: numberOf(found[2] ?? ''), unit};
	}

	return behindNumber(head) ?? ofRate(head) ?? ofAvailability(head);
};

const behindNumber = (head: string): Quality | null => {
	const other = behind.exec(head);
	const unit = other === null ? null : unitOf(other[2] ?? '');
	const comparator = /less|fewer|faster|lower/i.test(other?.[3] ?? '') ? '<=' : '>=';
	const metric = other === null ? '' : subject(head.slice(0, other.index).replace(/\s(?:in|is|of|to)\s*$/i, ''));
	return other === null || unit === null || metric === '' ? null : {metric, comparator, number: numberOf(other[1] ?? ''), unit};
};

const rate = new RegExp(
	`(?:^|\\b(handles?|serves?|supports?|sustains?|processes|copes? with|withstands?|accepts?)\\s)\\s*${amount}\\s(\\p{L}{3,24}(?:\\s\\p{L}{3,24})?)\\s(?:an?|per|each|every)\\s(second|minute|hour|day|week|month)\\b`,
	'iu',
);

/** What is to be borne: «the system handles 50 orders a minute», «200 returns an hour». */
const ofRate = (head: string): Quality | null => {
	const found = rate.exec(head);
	const [, verb = '', number = '', counted = '', time = ''] = found ?? [];
	const metric = found === null ? '' : verb === '' ? counted : subject(head.slice(0, found.index + verb.length));
	return found === null || metric === ''
		? null
		: {metric, comparator: '>=', number: numberOf(number), unit: `${counted.toLowerCase()} per ${time.toLowerCase()}`};
};

const availability = new RegExp(
	`\\b(?:available|availability|uptime)\\b[^.;\\d]{0,40}(?<![\\d.,])${amount}\\s?(?:%|percent|per cent)`,
	'iu',
);

/** A share of the time for which something is there is at least that: «is available 99.5 % of each month». */
const ofAvailability = (head: string): Quality | null => {
	const found = availability.exec(head);
	const metric = found === null ? '' : subject(head.slice(0, found.index + (/^\p{L}+/u.exec(found[0])?.[0].length ?? 0)));
	return found === null || metric === '' ? null : {metric, comparator: '>=', number: numberOf(found[1] ?? ''), unit: '%'};
};
