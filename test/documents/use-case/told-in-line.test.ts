import {expect, test} from 'vitest';
import {toldInLine} from '../../../source/documents/use-case/told-in-line.js';

for (const [text, condition, consequence] of [
	['**The gate is shut.** The system says so. The use case ends.', 'The gate is shut.', 'The system says so. The use case ends.'],
	['**The gate is shut**: the system says so.', 'The gate is shut', 'the system says so.'],
	['The gate is shut: the system says so.', 'The gate is shut', 'the system says so.'],
	['The gate is shut — the system says so.', 'The gate is shut', 'the system says so.'],
	['The gate is shut. The system says so.', 'The gate is shut.', 'The system says so.'],
	['The guest leaves, e.g. by the back door. Nothing is kept.', 'The guest leaves, e.g. by the back door.', 'Nothing is kept.'],
] as const) {
	test(`${text} is told`, () => {
		expect(toldInLine(text)).toEqual({condition, consequence});
	});
}

for (const text of [
	'The gate is shut',
	'The gate is shut.',
	'**The gate is shut.**',
	'If the gate is shut, the system says so.',
	'The system rejects the ticket. The guest tries another.',
	'Error: gate',
	'The gate (north: shut) is in use',
	'The gate is shut at 18:30',
	'The gate is shut: no.',
]) {
	test(`${text} is not told apart`, () => {
		expect(toldInLine(text)).toBe(null);
	});
}
