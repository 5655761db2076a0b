import {expect, test} from 'vitest';
import {usageText} from '../../source/ui/usage.js';

const cases = [
	[{input: 34_120, read: 31_300, output: 2310, dollars: 0.4249}, '34k in, 91 % cached · 2310 out · ≈ $0.42'],
	[{input: 900, read: 0, output: 10_400, dollars: null}, '900 in, 0 % cached · 10k out · cost n/a'],
	[{input: 2_340_000, read: 2_339_999, output: 0, dollars: 0}, '2.3M in, 99 % cached · 0 out · ≈ $0.00'],
	[{input: 0, read: 0, output: 0, dollars: 0}, '0 in, 0 % cached · 0 out · ≈ $0.00'],
] as const;

for (const [usage, text] of cases) {
	test(text, () => {
		expect(usageText(usage)).toBe(text);
	});
}
