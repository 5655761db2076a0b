import {expect, test} from 'vitest';
import {modelsNamed} from '../../../source/documents/plan/models-named.js';
import {writePlan} from '../../../source/documents/plan/write-plan.js';
import {sampleInput, sampleSections} from './sample.js';

type Made = {
	readonly now?: string;
	readonly found?: string;
	/** By section, from the first. */
	readonly sections?: readonly (string | null)[];
	readonly read?: string;
};

const times = (count: number, model: string | null): readonly (string | null)[] => Array.from({length: count}, () => model);

const inputOf = ({now, found, sections = [], read}: Made) => ({
	sections: sampleSections.map((section, index) => {
		const model = sections[index] ?? null;
		return model === null ? section : {...section, model};
	}),
	foundBy: found ?? null,
	coldRead: {choices: [], answers: [{id: 'decision/1', isRight: true}], ...(read === undefined ? {} : {model: read})},
	planner: {name: 'Claude', model: now ?? null, notChecked: []},
});

const cases: ReadonlyArray<readonly [name: string, made: Made, text: string]> = [
	['without a model', {}, 'no model was used'],
	['nothing was recorded, as in older sessions', {now: 'b'}, 'model b'],
	['one for all', {now: 'a', found: 'a', sections: times(10, 'a'), read: 'a'}, 'model a'],
	['one for all, and another prepared since', {now: 'b', found: 'a', sections: times(10, 'a'), read: 'a'}, 'model a'],
	['one for all, and nobody read cold', {found: 'a', sections: times(10, 'a')}, 'model a'],
	[
		'another one from the fifth section on',
		{now: 'b', found: 'a', sections: [...times(4, 'a'), ...times(6, 'b')], read: 'b'},
		'models a (conflicts, sections 1–4), b (sections 5–10, cold read)',
	],
	[
		'one section drafted again by another',
		{found: 'a', sections: [...times(5, 'a'), 'b', ...times(4, 'a')], read: 'a'},
		'models a (conflicts, sections 1–5, 7–10, cold read), b (section 6)',
	],
	['another one that only read', {found: 'a', sections: times(10, 'a'), read: 'b'}, 'models a (conflicts, sections 1–10), b (cold read)'],
	['one that found conflicts, before it went on without', {found: 'a'}, 'models a (conflicts), none recorded (sections 1–10)'],
	[
		'sections that an older session drafted',
		{now: 'b', sections: [...times(3, null), ...times(7, 'b')], read: 'b'},
		'models b (sections 4–10, cold read), none recorded (sections 1–3)',
	],
];

for (const [name, made, text] of cases) {
	test(name, () => {
		expect(modelsNamed(inputOf(made))).toBe(text);
	});
}

test('a reading that gave no answer is nobody’s', () => {
	const input = inputOf({found: 'a', sections: times(10, 'a'), read: 'b'});
	expect(modelsNamed({...input, coldRead: {...input.coldRead, answers: []}})).toBe('model a');
});

test('it stands with the planner in appendix D', () => {
	const given = inputOf({now: 'b', found: 'a', sections: times(10, 'b'), read: 'b'});
	expect(writePlan({...sampleInput, ...given})).toContain(
		'\n- Planner: Claude, models a (conflicts), b (sections 1–10, cold read); plan-wizard 0.1.0\n',
	);
	expect(writePlan(sampleInput)).toContain('\n- Planner: offline, no model was used; plan-wizard 0.1.0\n');
});
