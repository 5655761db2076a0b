import type {ChalkInstance} from 'chalk';
import type {FactChange} from '../../checks/stale/facts-since.js';
import type {Staleness} from '../../checks/stale/staleness.js';
import {sectionHash} from '../../documents/plan/section-hash.js';
import {strip} from '../../documents/sanitise.js';
import type {CheckedPlan} from './check-plan-file.js';
import {placeText} from './places.js';

const most = 20;

const oneLine = (text: string): string => strip(text).replace(/\s+/g, ' ').trim();

/**
Who accepted the sections of a plan, and whether each is still the text that was accepted. This is what the front matter says; nobody signed it.
*/
export const approvalsOf = ({source: {plan}}: Pick<CheckedPlan, 'source'>) =>
	(plan.frontMatter?.sections ?? []).map(({n, sha256, accepted: {by, at}}) => {
		const section = plan.sections.find(({number}) => number === n);
		return {section: n, by, at, isUnchanged: section !== undefined && sectionHash(section.text) === sha256};
	});

const approvalText = (checked: CheckedPlan): string => {
	const approvals = approvalsOf(checked);
	const by = new Map<string, number>();

	for (const each of approvals) {
		by.set(each.by, (by.get(each.by) ?? 0) + 1);
	}

	const last =
		approvals
			.map(({at}) => at)
			.toSorted()
			.at(-1) ?? '';
	const who = [...by].map(([name, count]) => `${count} by ${name}`).join(', ');
	return `Sections accepted: ${who || 'none'}${last === '' ? '' : `, last on ${last}`} (recorded, not signed).`;
};

const changeRows = ({kind, before, after}: FactChange, paint: ChalkInstance): readonly string[] => [
	`  ${kind} [${oneLine(after.id)}]  ${oneLine(placeText(after.place))}`,
	...(before === null ? [] : [paint.red(`    - ${oneLine(before.text)}`)]),
	paint.green(`    + ${oneLine(after.text)}`),
];

const verdictOf = ({isStale, inputs}: Staleness): string => {
	if (isStale) {
		return 'Stale: what it rests on changed since it was made.';
	}

	if (inputs.length === 0) {
		return 'Its documents are as they were when it was made.';
	}

	return inputs.some(({state, isOldTextKnown}) => state === 'changed' && !isOldTextKnown)
		? 'Its documents changed. What it quotes stands; whether anything was added cannot be told.'
		: 'Not stale, though its documents changed.';
};

/**
What changed since the plan was made: whether that makes it stale, the old and the new text where the old one is known, and who had accepted it.
*/
export const sinceRows = (checked: CheckedPlan, paint: ChalkInstance): readonly string[] => {
	const {since} = checked;

	if (since === null) {
		return [];
	}

	const {isStale, inputs, changes, moved} = since;
	return [
		`  ${isStale ? paint.red(verdictOf(since)) : verdictOf(since)}`,
		`  ${oneLine(approvalText(checked))}`,
		...inputs.map(({path, state, isOldTextKnown}) => {
			const rest = state === 'changed' && !isOldTextKnown ? '; its old text is in no commit' : '';
			return `  ${oneLine(path)}: ${state}${rest}`;
		}),
		...(moved > 0 ? [`  ${moved === 1 ? 'One quotation stands' : `${moved} quotations stand`} on other lines now (advice).`] : []),
		...changes.slice(0, most).flatMap(change => changeRows(change, paint)),
		...(changes.length > most ? [`  … and ${changes.length - most} more changes; --json lists all`] : []),
	];
};
