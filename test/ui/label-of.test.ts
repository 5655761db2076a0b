import {expect, test} from 'vitest';
import {choice, stop} from '../../examples/screens/stories.js';
import type {Json, Shown} from '../../source/effects.js';
import {labelOf} from '../../source/ui/label-of.js';

const narrowed = ({shown}: {readonly shown: Shown}): Exclude<Shown, {readonly kind: 'section'}> =>
	shown.kind === 'section' ? expect.fail() : shown;
const options = [{id: 'fewer', label: 'Leave the manifests out', effect: ''}];
const [first] = choice.shown.kind === 'choice' ? choice.shown.options : [];

const cases: ReadonlyArray<
	readonly [name: string, id: string, before: Json, shown: Exclude<Shown, {readonly kind: 'section'}>, label: string]
> = [
	['as it is offered now', first?.id ?? '', {}, narrowed(choice), first?.label ?? ''],
	['as a STOP offers it', 'guidelines', {}, narrowed(stop), 'MySQL 8, as the guidelines say'],
	['as a choice offered it then', 'fewer', {shown: {options}}, narrowed(choice), 'Leave the manifests out'],
	['as a STOP offered it then', 'fewer', {shown: {stop: {options}}}, narrowed(stop), 'Leave the manifests out'],
	['as nobody knows it', 'fewer', {shown: {kind: 'section'}}, narrowed(choice), 'fewer'],
	['as nothing was recorded', 'fewer', null, narrowed(choice), 'fewer'],
];

for (const [name, id, before, shown, label] of cases) {
	test(`an option is called ${name}`, () => {
		expect(labelOf(id, before, shown)).toBe(label);
	});
}
