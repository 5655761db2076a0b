import type {Fact, UseCase} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, clipped} from '../quotation.js';
import {refer} from '../refer.js';
import {isTakenBySection7, ruleTasks} from '../rule-tasks.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {isTest, marked} from '../touched-paths.js';
import {foldWords} from '../words.js';
import {acceptance} from './commands.js';
import type {PhasingGiven} from './phasing.js';
import {freeOf, type Slice, slicesOf} from './slices.js';
import {testLines, testOf} from './test-rows.js';

const mostFiles = 8;
const common = new Set([
	'index',
	'main',
	'test',
	'spec',
	'src',
	'source',
	'app',
	'lib',
	'page',
	'route',
	'type',
	'config',
	'package',
	'util',
	'sql',
	'json',
	'typescript',
	'service',
	'repository',
	'controller',
	'handler',
	'router',
	'model',
	'entity',
	'client',
	'worker',
	'adapter',
	'gateway',
]);

const factsOf = (slice: Slice): readonly Fact[] => [
	...slice.criteria,
	...slice.alternatives,
	...slice.alternatives.flatMap(({steps}) => steps),
	...slice.goal,
];

/**
The source files whose names consist of words of a slice and of words for a layer, tests last.
*/
export const filesOf = (slice: Slice, paths: readonly string[]): readonly string[] => {
	const words = foldWords(
		factsOf(slice)
			.map(({text}) => text)
			.join(' '),
	);
	return paths
		.filter(path => /\.(?:[cm]?[jt]sx?|py|java|kt|go|cs|rb|rs|php|vue|svelte|prisma)$/.test(path))
		.filter(path => {
			const name = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
			const folded = foldWords(name)
				.trim()
				.split(' ')
				.filter(word => word.length > 3 && !common.has(word) && !/^\d+$/.test(word));
			return folded.length > 0 && folded.every(word => words.includes(` ${word} `));
		})
		.sort((a, b) => Number(isTest(a)) - Number(isTest(b)));
};

const longestTitle = 80;

/** The steps of the main flow at which a slice's alternatives leave it. */
const leftBy = ({alternatives}: Slice, {mainFlow}: UseCase): readonly Fact[] =>
	mainFlow.filter(({number}) => alternatives.some(({at}) => at === number));

/** The files of a phase; those of an earlier one are not listed again. */
const fileLine = (files: readonly string[], earlier: readonly (readonly string[])[]): readonly string[] => {
	const same = earlier.findIndex(each => each.join() === files.join());
	const shown = files.slice(0, mostFiles).map(path => marked(path, 'exists'));
	const rest = files.length > mostFiles ? ` and ${files.length - mostFiles} more` : '';
	return files.length === 0
		? []
		: [`Files: ${same < 0 ? `${shown.join(', ')}${rest}` : `those of phase ${same + 1}, ${shown[0]} among them`}`];
};

const phase = (
	slice: Slice,
	index: number,
	{given, files}: {readonly given: PhasingGiven; readonly files: readonly (readonly string[])[]},
): string => {
	const left = leftBy(slice, given.useCase);
	return stacked(
		`#### Phase ${index + 1}: ${clipped(slice.title, longestTitle)}`,
		list([
			...(slice.goal.length === 0 ? [] : [`Goal: ${refer(slice.goal)}`]),
			...(left.length === 0 ? [] : [`Leaves the main flow at ${refer(left)}`]),
			...fileLine(files[index] ?? [], files.slice(0, index)),
			...testLines(slice, given),
		]),
	);
};

/** Stories that no criterion stands under: nobody could say when they are done, so they are no phase. */
const unjudged = ({useCase}: PhasingGiven): readonly OutlineQuestion[] => {
	const open = useCase.stories.filter(story => !useCase.acceptance.some(criterion => criterion.story === story.id));
	return open.length === 0
		? []
		: [openQuestion('unjudged', `By which criteria are these stories done, and are they part of this: ${cite(open)}?`, {facts: open})];
};

/**
The work as slices, each with what somebody needs who reads only that one; then the rules that bind every slice.
*/
export const phases = (given: PhasingGiven): PartDraft => {
	const slices = slicesOf(given.useCase);
	const files = slices.map(slice => filesOf(slice, given.code.paths));
	const commands = slices.length === 0 ? [] : acceptance(given.manifests);
	const own = given.guidelines.rules.filter(rule => !isTakenBySection7(rule));
	const taken = given.guidelines.rules.filter(isTakenBySection7);
	const whole = slices.length < 2 ? [] : freeOf(given.useCase);
	const shared = stacked(
		given.guidelines.rules.length + commands.length + whole.length === 0 ? '' : '#### In every phase',
		list([
			...(commands.length === 0 ? [] : [`Done when these pass: ${commands.join(', ')}`]),
			...(whole.length === 0 ? [] : [`Criteria, when all phases are built: ${whole.map(fact => testOf(fact, [], given)).join('; ')}`]),
			...(taken.length === 0 ? [] : [`The rules of section 7, in the phase that touches them: ${refer(taken)}`]),
			...ruleTasks(own, given.rulings),
		]),
	);
	const question = openQuestion('slices', 'What is built first? The use case has no story, step, criterion or requirement to cut it by.', {
		facts: [],
		isBlocking: true,
	});
	return partDraft('phases', {
		text: stacked(...slices.map((slice, index) => phase(slice, index, {given, files})), shared),
		questions: slices.length === 0 ? [question] : unjudged(given),
		otherwise: '',
	});
};
