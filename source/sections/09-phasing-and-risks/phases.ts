import type {Fact} from '../../documents/facts.js';
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
import {type Slice, slicesOf} from './slices.js';
import {testLines} from './test-rows.js';

const mostFiles = 6;
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
]);

const factsOf = (slice: Slice): readonly Fact[] => [
	...slice.criteria,
	...slice.alternatives,
	...slice.alternatives.flatMap(({steps}) => steps),
	...slice.goal,
];

/**
The source files whose names consist of words of a slice, tests last.
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
		.sort((a, b) => Number(isTest(a)) - Number(isTest(b)))
		.slice(0, mostFiles);
};

const longestTitle = 80;

const phase = (slice: Slice, number: number, given: PhasingGiven): string => {
	const {useCase, manifests, code} = given;
	const files = filesOf(slice, code.paths);
	const commands = acceptance(manifests);
	const needs = slice.alternatives.length > 0 ? useCase.mainFlow.filter((_, index, all) => index === 0 || index === all.length - 1) : [];
	return stacked(
		`#### Phase ${number}: ${clipped(slice.title, longestTitle)}`,
		list([
			...(slice.goal.length === 0 ? [] : [`Goal: ${cite(slice.goal)}`]),
			...(needs.length === 0 ? [] : [`Builds on the main flow: ${refer(needs)}`]),
			...(files.length === 0 ? [] : [`Files: ${files.map(path => marked(path, 'exists')).join(', ')}`]),
			...testLines(slice, given),
			...(commands.length === 0 ? [] : [`Done when these pass: ${commands.join(', ')}`]),
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
	const own = given.guidelines.rules.filter(rule => !isTakenBySection7(rule));
	const taken = given.guidelines.rules.filter(isTakenBySection7);
	const shared = stacked(
		given.guidelines.rules.length === 0 ? '' : '#### In every phase',
		list([
			...(taken.length === 0 ? [] : [`The rules of section 7, in the phase that touches them: ${cite(taken)}`]),
			...ruleTasks(own, given.rulings),
		]),
	);
	const question = openQuestion('slices', 'What is built first? The use case has no story, step, criterion or requirement to cut it by.', {
		facts: [],
		isBlocking: true,
	});
	return partDraft('phases', {
		text: stacked(...slices.map((slice, index) => phase(slice, index + 1, given)), shared),
		questions: slices.length === 0 ? [question] : unjudged(given),
		otherwise: '',
	});
};
