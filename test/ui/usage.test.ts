import {expect, test} from 'vitest';
import {usageText, usedText, wholeCostText} from '../../source/ui/usage.js';

const cases = [
	[{input: 34_120, read: 31_300, output: 2310, dollars: 0.4249}, '34k in, 91 % cached · 2310 out · ≈ $0.42'],
	[{input: 900, read: 0, output: 10_400, dollars: null}, '900 in, 0 % cached · 10k out · cost n/a'],
	[{input: 2_340_000, read: 2_339_999, output: 0, dollars: 0}, '2.3M in, 99 % cached · 0 out · ≈ $0.00'],
	[{input: 0, read: 0, output: 0, dollars: 0}, '0 in, 0 % cached · 0 out · ≈ $0.00'],
	[{input: 9, read: 0, output: 9, dollars: 3.2, since: {dollars: 1.1}}, '9 in, 0 % cached · 9 out · ≈ $3.20 (≈ $1.10 since this start)'],
	[{input: 9, read: 0, output: 9, dollars: null, since: {dollars: 0}}, '9 in, 0 % cached · 9 out · cost n/a (≈ $0.00 since this start)'],
] as const;

for (const [usage, text] of cases) {
	test(text, () => {
		expect(usageText(usage)).toBe(text);
		expect(usageText(usage, text.length)).toBe(text);
		expect(text.endsWith(wholeCostText(usage))).toBe(true);
	});
}

test('where there is no room, what came since this start is left out', () => {
	const usage = {input: 9, read: 0, output: 9, dollars: 3.2, since: {dollars: 1.1}};
	expect(usageText(usage, usageText(usage).length - 1)).toBe('9 in, 0 % cached · 9 out · ≈ $3.20');
});

test('in the plain mode, a turn and the sum; the sum alone at the beginning', () => {
	const took = (input: number, dollars: number) => ({usage: {input, output: 1, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0}, dollars});
	const news = {type: 'used', turn: {...took(10, 0.1), model: 'claude-opus-5-5'}, all: took(30, 3.2), since: took(20, 1.1)} as const;
	expect(usedText(news)).toBe(
		'Turn of claude-opus-5-5: 10 in, 0 % cached · 1 out · ≈ $0.10. So far: 30 in, 0 % cached · 1 out · ≈ $3.20 (≈ $1.10 since this start).',
	);
	expect(usedText({...news, turn: null})).toBe('So far: 30 in, 0 % cached · 1 out · ≈ $3.20 (≈ $1.10 since this start).');
});
