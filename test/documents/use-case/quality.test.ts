import {expect, test} from 'vitest';
import {readQuality} from '../../../source/documents/use-case/quality.js';

const cases: ReadonlyArray<[text: string, quality: readonly [metric: string, comparator: string, number: number, unit: string] | null]> = [
	['search answers within 200 ms', ['search answers', '<=', 200, 'ms']],
	['API responses are sent within 500 ms at the 95th percentile.', ['API responses are sent', '<=', 500, 'ms']],
	['The page loads in under 3 seconds.', ['The page loads', '<', 3, 's']],
	['The system accepts at least 50 payments per minute, at peak.', ['The system accepts', '>=', 50, 'payments per minute']],
	['Availability is at least 99.9 % in a month', ['Availability', '>=', 99.9, '%']],
	['Fewer than 1 % of reminders are answered', ['of reminders are answered', '<', 1, '%']],
	['At most 10 % of invoices are paid late.', ['of invoices are paid late', '<=', 10, '%']],
	['Latency (p95) < 250ms', ['Latency (p95)', '<', 250, 'ms']],
	['Uploads must not exceed 25 MB.', ['Uploads', '<=', 25, 'MB']],
	['No more than 1,000 concurrent users', ['concurrent users', '<=', 1000, 'concurrent users']],
	['Holds up to 1000 persons without delay', ['Holds', '<=', 1000, 'persons']],
	['The queue takes ≥ 200 req/s', ['The queue takes', '>=', 200, 'req/s']],
	['A backup is restored in 4 hours or less', ['A backup is restored', '<=', 4, 'h']],
	['The desk handles 50 loans a minute.', ['The desk handles', '>=', 50, 'loans per minute']],
	['200 late returns an hour at Christmas', ['late returns', '>=', 200, 'late returns per hour']],
	['Lending is available 99.5 % of each calendar month.', ['Lending is available', '>=', 99.5, '%']],
	['Uptime: 99.9 %', ['Uptime', '>=', 99.9, '%']],
	['The system sends 2 letters a week.', null],
	['A reader pays 3 coins a day.', null],
	['Places are available; 20 % are for members.', null],
	['The report says how available it was, by month.', null],
	['A part payment is at least 10.00 in the currency', null],
	['The report shows 30 days', null],
	['The share falls from 17 % to 10 %', null],
	['At least one address is given', null],
	['under the form there are 3 buttons', null],
	['', null],
];

for (const [text, expected] of cases) {
	test(`the quality in ${JSON.stringify(text)}`, () => {
		const quality = readQuality(text);
		const shown = quality === null ? null : [quality.metric, quality.comparator, quality.number, quality.unit];
		expect(shown).toEqual(expected);
	});
}
