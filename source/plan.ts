import {conflicts} from './checks/conflicts/conflicts.js';
import type {Effects, Planner} from './effects.js';
import {approvePlan} from './flow/approving.js';
import {asWritten} from './flow/as-written.js';
import {type Assembled, assembleLast} from './flow/assembling.js';
import {assess} from './flow/assessing.js';
import {sectionChecks} from './flow/checking.js';
import {rulingsFor} from './flow/concerns.js';
import {contextOf} from './flow/context.js';
import {earlierRulings} from './flow/earlier.js';
import {modelUsed} from './flow/model-used.js';
import {parseFound} from './flow/parse.js';
import {type Project, preflight} from './flow/preflight.js';
import {proposing} from './flow/proposing.js';
import {stopping} from './flow/stopping.js';
import {writing} from './flow/writing.js';
import {writeFiles} from './flow/writing-files.js';
import {toJson} from './json.js';
import {alignment} from './sections/01-use-case-alignment/alignment.js';
import {structure} from './sections/02-system-structure/structure.js';
import {components} from './sections/03-key-components/components.js';
import {schema} from './sections/04-database-schema/schema.js';
import {interfaces} from './sections/05-interfaces/interfaces.js';
import {integrations} from './sections/06-integrations/integrations.js';
import {qualities} from './sections/07-qualities/qualities.js';
import {stack} from './sections/08-technology-stack/stack.js';
import {phasing} from './sections/09-phasing-and-risks/phasing.js';
import {domainModelEntries} from './sections/10-documentation-and-next-steps/domain-model-entries.js';
import {nextSteps} from './sections/10-documentation-and-next-steps/next-steps.js';
import {technicalSummaryEntries} from './sections/10-documentation-and-next-steps/technical-summary-entries.js';

/**
What a finished plan comes to, for the last screen.
*/
export type Planned = Omit<Assembled, 'text'>;

/**
The ten steps of the specification, in its order, and what comes before and after them.

What a section is drafted from is what it draws on of these arguments (`needs`, beside its brief); so that is also what makes it ask again when an earlier answer or a document changes. Nothing is written before the last approval.

@throws {Quit} When the person leaves.
*/
export const plan = async (project: Project, planner: Planner, effects: Effects): Promise<Planned> => {
	effects.tell({type: 'planned-by', ...planner.about});
	effects.tell({type: 'entered', stage: 'preflight'});
	const read = await preflight(project, effects);
	const {facts, code} = read;
	const {useCase, guidelines, technicalSummary, domainModel, manifests} = facts;

	const beforehand = contextOf({project, read, rulings: read.rulings, later: []})([]);
	await planner.prepare({context: beforehand}, effects);

	// «If you find anything missing or incorrect, STOP and prompt for clarification and decision on how to proceed.»
	const stop = stopping(effects, await earlierRulings({path: project.plan, text: read.existing}, effects));
	const found = await effects.settle({id: 'conflicts', about: read.identity, parse: parseFound}, async () => ({
		stops: await planner.conflicts({stops: conflicts(facts, code).stops, context: beforehand}, effects),
		...modelUsed(planner),
	}));
	const {rulings: stopped, later} = await stop(found.stops);
	const rulings = [...read.rulings, ...stopped];
	const raised = rulingsFor(rulings);

	effects.tell({type: 'entered', stage: 'sections'});
	const context = contextOf({project, read, rulings, later});
	const {write, rewrite} = writing({planner, effects, checks: sectionChecks({project, read, rulings, later}, effects), context});
	const one = await write(alignment, {useCase, rulings: raised(1)});
	const two = await write(structure, {useCase, technicalSummary, guidelines, rulings: raised(2)});
	const three = await write(components, {useCase, technicalSummary, domainModel, code, structure: two.rulings, rulings: raised(3)});
	const four = await write(schema, {useCase, domainModel, technicalSummary, tables: code.tables, rulings: raised(4)});
	const five = await write(interfaces, {useCase, technicalSummary, guidelines, rulings: raised(5)});
	const six = await write(integrations, {useCase, technicalSummary, rulings: raised(6)});
	const seven = await write(qualities, {useCase, guidelines, technicalSummary, rulings: raised(7)});
	const eight = await write(stack, {technicalSummary, manifests, rulings: raised(8)});
	const nine = await write(phasing, {useCase, guidelines, manifests, code, rulings: raised(9)});
	const drafted = [one, two, three, four, five, six, seven, eight, nine];
	const decided = [...raised(10), ...drafted.flatMap(section => section.rulings)];
	const open = [...later, ...drafted.flatMap(section => section.open)];
	const ten = await write(nextSteps, {useCase, domainModel, technicalSummary, guidelines, rulings: decided, open});

	effects.tell({type: 'entered', stage: 'assembly'});
	const drawn = {project, planner, read, sections: [...drafted, ten], rulings, later, found};

	// «Test readiness by simulating a new session where you read only this file.»
	const {afterwards: assessed, sections} = await assess(drawn, rewrite, effects);
	const assembly = {...drawn, sections};

	// «Show any updates you want to make BEFORE you make them—you MUST get approval before updating it.»
	effects.tell({type: 'entered', stage: 'reviews'});
	const propose = proposing({planner, effects, context: context(sections)});
	const ruled = [...raised(10), ...sections.flatMap(({number, rulings: own}) => (number < 10 ? own : []))];
	const sources = {useCase, domainModel, technicalSummary, rulings: ruled, text: read.domainModel.before};
	const about = {identity: read.identity, rulings: toJson(ruled)};
	const model = await propose({document: 'domain model', located: read.domainModel, about, entries: () => domainModelEntries(sources)});
	const summary = await propose({
		document: 'technical summary',
		located: read.summary,
		about,
		entries: () => technicalSummaryEntries(sources),
	});

	// «Wait for review and approval of this file before proceeding.»
	const afterwards = {...assessed, rulings: [...assessed.rulings, ...model.rulings, ...summary.rulings]};
	const written = asWritten(read, {model: model.change, summary: summary.change});
	const {text, ...planned} = await assembleLast({...assembly, read: written}, afterwards, effects);
	const change = await approvePlan({path: project.plan, before: read.existing, text}, effects);

	effects.tell({type: 'entered', stage: 'writing'});
	await writeFiles(
		[change, model.change, summary.change].filter(each => each !== null),
		effects,
	);
	effects.tell({type: 'entered', stage: 'done'});
	return planned;
};
