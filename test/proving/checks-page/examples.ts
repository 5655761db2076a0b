import {diffLines} from 'diff';
import type {Finding} from '../../../source/checks/finding.js';
import {staleness} from '../../../source/checks/stale/staleness.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import type {Prover} from '../../../source/proving/prover.js';
import type {Mutant} from '../mutants/mutant.js';
import {cleanProject, type Files, factsOf, findingsIn, planPath, sealed} from '../mutants/project.js';

/**
What a check says of one fault: the lines as they are in a sound plan, as they are with the fault, and the finding.
*/
export type Example = {readonly path: string; readonly ok: string; readonly notOk: string; readonly finding: Finding};

const most = 6;
const longest = 160;

const shown = (text: string): string => {
	const lines = text.replace(/\n$/, '').split('\n');
	const kept = lines.slice(0, most).map(line => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line));
	return [...kept, ...(lines.length > most ? [`… (${lines.length - most} more lines)`] : [])].join('\n');
};

const linesOf = (before: string, after: string): Pick<Example, 'ok' | 'notOk'> => {
	const parts = diffLines(before, after);
	return {
		ok: shown(parts.flatMap(({removed, value}) => (removed ? value : '')).join('')),
		notOk: shown(parts.flatMap(({added, value}) => (added ? value : '')).join('')),
	};
};

const clean = cleanProject();

const sinceIn = (files: Files, found: readonly Finding[]): readonly Finding[] => {
	const plan = readPlan(files[planPath] ?? '', planPath);
	const inputs = Object.keys(clean).filter(path => path !== planPath && clean[path] !== files[path]);
	return staleness({
		plan,
		found,
		inputs: inputs.map(path => ({path, state: 'changed', isOldTextKnown: true})),
		before: factsOf(clean),
		after: factsOf(files),
	}).findings;
};

/**
The example that a mutant of the sound plan makes for its check; `null` where it does not show there.

@param isSealed - Whether the plan's hashes are made right again, so that the change is found for what it is.
*/
export const exampleOf = async ([, check, , change]: Mutant, prover: Prover, isSealed: boolean): Promise<Example | null> => {
	const changed = change(clean);
	const files = isSealed ? sealed(changed) : changed;
	const found = await findingsIn(files, prover);
	const finding = [...found, ...(check === 'changed-since' ? sinceIn(changed, found) : [])].find(each => each.check === check);
	const path = [planPath, ...Object.keys(changed)].find(each => changed[each] !== clean[each]);
	return finding === undefined || path === undefined ? null : {path, ...linesOf(clean[path] ?? '', changed[path] ?? ''), finding};
};
