import {expect, test} from 'vitest';
import type {Again, Splice} from '../../source/changes/proposal.js';
import {proposedAgain, sentBack} from '../../source/flow/proposed-again.js';

const splice = (id: string, start: number, text: string): Splice => ({id, start, end: start, text, why: '', facts: []});

const [a, b, c] = [splice('a', 0, 'A'), splice('b', 5, 'B'), splice('c', 9, 'C')];

/** What holds in the second round, after `a` was taken, `b` commented on («shorter») and `c` left out. */
const after = (now: readonly Splice[], edits: Readonly<Record<string, string>> = {}): Again =>
	proposedAgain(
		now,
		sentBack(
			[a, b, c],
			{
				verdict: 'commented',
				comments: [{id: 'b', quote: 'B', text: 'shorter'}],
				choices: [
					{id: 'c', isTaken: false},
					{id: 'a', isTaken: true},
				],
				edits,
			},
			2,
		),
	);

const taken = {id: 'a', isTaken: true};
const left = {id: 'c', isTaken: false};

const cases: ReadonlyArray<readonly [name: string, again: Again, choices: Again['choices'], said: Again['said']]> = [
	['what stayed keeps its choice, in the order of the choices', after([a, c, splice('d', 5, 'b')]), [left, taken], {d: ['shorter']}],
	['under another name too', after([splice('x', 0, 'A'), splice('d', 5, 'b')]), [{id: 'x', isTaken: true}], {d: ['shorter']}],
	['what goes elsewhere is new', after([splice('a', 1, 'A'), c]), [left], {a: ['shorter']}],
	['what says something else is new', after([splice('a', 0, 'AA'), c]), [left], {a: ['shorter']}],
	['what was commented on and stayed is asked about again, with its comment', after([a, b, c]), [left, taken], {b: ['shorter']}],
	['then nothing else shows that comment', after([a, b, splice('d', 7, 'D')]), [taken], {b: ['shorter']}],
	['an edit is what was proposed: it stays as it was edited', after([splice('a', 0, 'Edited')], {a: 'Edited'}), [taken], {}],
	['as it was before the edit, it is another one', after([a], {a: 'Edited'}), [], {a: ['shorter']}],
	['nothing stayed', after([]), [], {}],
];

for (const [name, again, choices, said] of cases) {
	test(name, () => {
		expect(again).toEqual({round: 2, choices, said});
	});
}
