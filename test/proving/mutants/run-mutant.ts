import {expect} from 'vitest';
import type {Finding} from '../../../source/checks/finding.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import type {Prover} from '../../../source/proving/prover.js';
import {lineOf, type Mutant, type Spot, spot} from './mutant.js';
import {cleanProject, type Files, findingsIn, planPath, sealed} from './project.js';

const clean = cleanProject();

const printed = ({severity, check, place, message}: Finding): string => `${place?.path}:${place?.line} ${severity} ${check}: ${message}`;

const spotOf = (at: string | Spot): Spot => (typeof at === 'string' ? spot(planPath, at) : at);

// Mermaid names the line on which it gave up, so there the block counts.
const linesOf = (files: Files, at: Spot): readonly [first: number, last: number] => {
	const line = lineOf(files, at);
	const fence =
		at.path === planPath ? readPlan(files[planPath] ?? '', planPath).fences.find(each => each.line < line && each.endLine > line) : null;
	return fence?.language === 'mermaid' ? [fence.line + 1, fence.endLine - 1] : [line, line];
};

const isAt = ({place}: Finding, path: string, [first, last]: readonly [number, number]): boolean =>
	place !== null && place.path === path && place.line >= first && place.line <= last;

/**
Applies mutants to the clean project, together, and expects the finding of each on its line and no error of another class.

@param isSealed - Whether the plan's hashes are made right again.
*/
export const runMutants = async (mutants: readonly Mutant[], prover: Prover, isSealed = true): Promise<void> => {
	const changed = mutants.reduce((files, [, , , change]) => change(files), clean);
	const files = isSealed ? sealed(changed) : changed;
	const findings = await findingsIn(files, prover);
	const shown = findings.map(printed).join('\n');

	for (const [name, check, at] of mutants) {
		const place = spotOf(at);
		const lines = linesOf(files, place);
		expect(
			findings.some(finding => finding.check === check && isAt(finding, place.path, lines)),
			`${name}: no ${check} at ${lines[0]}\n${shown}`,
		).toBe(true);
	}

	for (const check of mutants.flatMap(([, , , , implied = []]) => implied)) {
		expect(
			findings.map(finding => finding.check),
			`${check} is said to follow`,
		).toContain(check);
	}

	const expected = new Set(mutants.flatMap(([, check, , , implied = []]) => [check, ...implied]));
	expect(findings.filter(({severity, check}) => severity !== 'advice' && !expected.has(check)).map(printed)).toEqual([]);
};
