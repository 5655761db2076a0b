import {expect, test} from 'vitest';
import {readCold} from '../../source/planners/offline/read-cold.js';

const cases: ReadonlyArray<[name: string, plan: string, expected: string, isRight: boolean]> = [
	[
		'an answer that the plan gives in code marks',
		'| Migrations | plain SQL files in `migrations/` |',
		'plain SQL files in migrations/',
		true,
	],
	['an answer in bold', '- **PostgreSQL** 17', 'PostgreSQL 17', true],
	['an answer that is not there', '| Database | PostgreSQL |', 'MySQL', false],
	['no answer', '| Database | PostgreSQL |', '', false],
];

for (const [name, plan, expected, isRight] of cases) {
	test(`the cold read looks for ${name}`, () => {
		const {answers} = readCold({plan, questions: [{id: 'q', question: 'Which?', expected}]});
		expect(answers.map(each => each.isRight)).toEqual([isRight]);
	});
}
