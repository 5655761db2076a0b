import {expect, test} from 'vitest';
import {actorOfStep} from '../../../source/documents/use-case/collect.js';

const cases: ReadonlyArray<readonly [step: string, names: readonly string[], actor: string | null]> = [
	['The warehouse clerk scans it.', ['Warehouse clerk', 'Customer'], 'Warehouse clerk'],
	['The clerk scans it.', ['Warehouse clerk', 'Customer'], 'Warehouse clerk'],
	['The clerk scans it.', ['Warehouse clerk', 'Accounts clerk'], null],
	['The clerk scans it.', ['Warehouse clerk', 'Clerk'], 'Clerk'],
	['The clerkship begins.', ['Warehouse clerk'], null],
	['A customer pays.', ['Warehouse clerk', 'the customer'], 'the customer'],
	['The system stores it.', ['Payment system', 'Customer'], 'System'],
	['The system stores it.', ['Customer'], 'System'],
	['Nobody pays.', ['Customer'], null],
];

for (const [step, names, actor] of cases) {
	test(`${actor} in «${step}» of ${names.join(', ')}`, () => {
		expect(actorOfStep(step, names)).toBe(actor);
	});
}
