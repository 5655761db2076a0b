import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {rulingsFor} from '../../source/flow/concerns.js';
import type {Ruling} from '../../source/sections/section.js';

const folder = fileURLToPath(new URL('../../source/checks/conflicts', import.meta.url));

const ruling = (check: string): Ruling => ({
	number: 1,
	id: check,
	check,
	subject: '',
	question: '',
	options: [],
	choice: 'first',
	ruling: '',
	text: null,
	by: 'human',
	at: '',
	facts: [],
});

test('a conflict that a model found says itself which sections need its ruling', () => {
	const raised = {...ruling('raised'), sections: [4, 5]};
	expect([1, 4, 5, 10].filter(section => rulingsFor([raised])(section).length > 0)).toEqual([4, 5]);
});

const cases: ReadonlyArray<[check: string, sections: readonly number[]]> = [
	['enum-value', [1, 3, 4, 5, 9, 10]],
	['technology-ruled-out', [1, 2, 3, 6, 8, 9, 10]],
	['bound-against-guideline', [1, 5, 7, 9]],
	['document-missing', [1, 10]],
];

for (const [check, sections] of cases) {
	test(`a ruling on ${check} is given to sections ${sections.join(', ')}`, () => {
		const given = rulingsFor([ruling(check)]);
		expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(section => given(section).length > 0)).toEqual(sections);
	});
}

test('every check that stops is given to more sections than a missing document is, or names itself a duplicate', async () => {
	const names = new Set<string>();

	for (const file of await readdir(folder)) {
		const text = await readFile(`${folder}/${file}`, 'utf8');

		for (const [, name] of text.matchAll(/(?:check: |stop\()'([a-z-]+)'/g)) {
			names.add(name ?? '');
		}
	}

	const unknown = [...names].filter(name => rulingsFor([ruling(name)])(9).length === 0 && !name.startsWith('duplicate-'));
	expect(names.size).toBeGreaterThan(15);
	expect(unknown).toEqual([]);
});
