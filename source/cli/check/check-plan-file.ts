import {checkForeign} from '../../checks/check-foreign.js';
import {checkPlan} from '../../checks/check-plan.js';
import type {Finding} from '../../checks/finding.js';
import {type PlanForm, planScope} from '../../checks/plan-form.js';
import {type Staleness, withPresentPlace} from '../../checks/stale/staleness.js';
import {type Waiving, waive} from '../../checks/waive.js';
import type {PlanWaiver} from '../../documents/plan/plan.js';
import type {Flags} from '../arguments.js';
import {proving} from '../proving.js';
import type {Surroundings} from '../surroundings.js';
import {type BlockCounts, blockCounts} from './block-counts.js';
import {type GatheredPlan, gatherPlan} from './gather-plan.js';
import {sinceMade} from './since.js';

/**
What came of checking one plan. `named` is how the person called it; `texts` are the files that places may lie in; `notChecked` says what did not apply, and why.
*/
export type CheckedPlan = Waiving<PlanWaiver> & {
	readonly named: string;
	readonly form: PlanForm;
	readonly notChecked: readonly string[];
	readonly blocks: BlockCounts;
	/** `null` for a plan that does not say what it was made from. */
	readonly since: Staleness | null;
	readonly source: GatheredPlan;
	readonly texts: Readonly<Record<string, string | null>>;
};

const rules = ({plan, text, gathered: {facts, code, texts}}: GatheredPlan, form: PlanForm): readonly Finding[] =>
	form === 'foreign' ? checkForeign({plan, text, facts, documents: texts}) : checkPlan({plan, facts, code, documents: texts});

/**
Checks one plan: by the rules, by the parsers of its blocks and on PostgreSQL, without what its waivers let stand.

@throws {PlanWizardError} Where the plan cannot be read.
*/
export const checkPlanFile = async (named: string, flags: Flags, {cwd, prover}: Surroundings): Promise<CheckedPlan> => {
	const source = await gatherPlan(named, flags, cwd);
	const {root, plan, text, useCase, gathered} = source;
	const {form, without, notChecked} = planScope({plan, facts: gathered.facts, hasUseCase: useCase !== null});
	const {prove, ground} = proving({root, prover, paths: async () => gathered.code.paths, failure: 'error'});
	const proved = await prove({path: plan.path, text, facts: gathered.facts, decisions: plan.decisions});
	const {migrations, prisma, unread} = await ground(text);
	const found = [...rules(source, form), ...proved].filter(({check}) => !without.has(check));
	const quoted = withPresentPlace(found, plan, gathered.facts);
	const since = form === 'written' ? await sinceMade(source, quoted) : null;
	const waiving = waive([...quoted, ...(since?.findings ?? [])], plan.frontMatter?.waivers ?? []);
	const blocks = blockCounts(plan.fences);
	const built = blocks.proved.sql !== undefined && unread !== null;

	return {
		...waiving,
		named,
		form,
		notChecked: [
			...notChecked,
			...(built ? [`what the SQL builds on: ${unread}`] : []),
			...(blocks.unknown.length > 0 ? [`blocks in ${blocks.unknown.join(', ')}: no parser of them is here`] : []),
		],
		blocks,
		since,
		source,
		texts: {
			...gathered.texts,
			...Object.fromEntries([...migrations, ...prisma].map(file => [file.path, file.text])),
			[plan.path]: text,
		},
	};
};
