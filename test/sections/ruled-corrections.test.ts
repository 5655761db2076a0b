import {expect, test} from 'vitest';
import {ruledCorrections} from '../../source/sections/10-documentation-and-next-steps/ruled-corrections.js';
import * as a from './build-facts.js';
import {ruling} from './projects.js';

const useCase = a.newUseCase('View', {rules: [a.rule('BR-1', 'must', 'A note has at most 500 characters.')]});

const cases: ReadonlyArray<readonly [check: string, subject: string, said: string, choice: string, proposed: readonly string[]]> = [
	[
		'attribute-length',
		'Viewing.note',
		'500 characters',
		'use-case',
		['Viewing: - `note` (planned): 500 characters — «A note has at most 500 characters.»'],
	],
	[
		'attribute-nullability',
		'Viewing.note',
		'The use case is right: required',
		'use-case',
		['Viewing: - `note` (planned): required — «A note has at most 500 characters.»'],
	],
	[
		'cardinality',
		'Listing>Agent',
		'several',
		'use-case',
		['Listing: - Listing, how many Agent (planned): several — «A note has at most 500 characters.»'],
	],
	[
		'entity-alias',
		'Visit',
		'No, it is another entity',
		'use-case',
		['Entities: ### Visit (planned)\n\n«A note has at most 500 characters.»'],
	],
	['attribute-length', 'Viewing.note', '200 characters', 'domain-model', []],
	['cardinality', 'Listing>Agent', 'several', 'later', []],
	['bound-against-guideline', 'api response', '500 ms', 'use-case', []],
	['technology-ruled-out', 'Redis', 'Redis', 'use-case', []],
];

for (const [check, subject, said, choice, proposed] of cases) {
	test(`${check} of ${subject}, ruled ${choice}`, () => {
		const entries = ruledCorrections([ruling(1, {check, subject, choice, ruling: said, text: null, facts: ['BR-1']})], useCase);
		expect(entries.map(({under, markdown}) => `${under}: ${markdown}`)).toEqual(proposed);
	});
}

test('an entity that the use case draws is proposed once, with its attributes, elsewhere', () => {
	const drawn = {...useCase, data: [a.entity('Visit', {})]};
	const ruled = ruling(1, {check: 'entity-alias', subject: 'Visit', choice: 'use-case', ruling: 'No', text: null, facts: []});
	expect(ruledCorrections([ruled], drawn)).toEqual([]);
	expect(ruledCorrections([ruled], useCase).map(({markdown}) => markdown)).toEqual(['### Visit (planned)']);
});
