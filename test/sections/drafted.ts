import type {Answer, Draft, Effects} from '../../source/effects.js';
import {offline} from '../../source/planners/offline.js';
import {alignment} from '../../source/sections/01-use-case-alignment/alignment.js';
import {structure} from '../../source/sections/02-system-structure/structure.js';
import {components} from '../../source/sections/03-key-components/components.js';
import {schema} from '../../source/sections/04-database-schema/schema.js';
import {interfaces} from '../../source/sections/05-interfaces/interfaces.js';
import {integrations} from '../../source/sections/06-integrations/integrations.js';
import {qualities} from '../../source/sections/07-qualities/qualities.js';
import {stack} from '../../source/sections/08-technology-stack/stack.js';
import {phasing} from '../../source/sections/09-phasing-and-risks/phasing.js';
import {nextSteps} from '../../source/sections/10-documentation-and-next-steps/next-steps.js';
import type {OpenQuestion, SectionKind} from '../../source/sections/section.js';
import {contextOf} from './context.js';
import type {Project} from './projects.js';

const refused = () => {
	throw new Error('Not for a planner');
};

/**
Effects for a planner: numbers as the journal gives them, answers by the question's id, the first option where there is none.
*/
export const answering = (answers: Readonly<Record<string, Partial<Answer>>> = {}): Effects & {readonly asked: string[]} => {
	const numbers = new Map<string, number>();
	const asked: string[] = [];
	return {
		asked,
		inputs: refused,
		read: refused,
		survey: refused,
		review: refused,
		apply: refused,
		model: refused,
		look: refused,
		check: refused,
		settle: refused,
		tell: () => undefined,
		number: async ({series, about}) => {
			const key = `${series} ${JSON.stringify(about)}`;
			const known = numbers.get(key) ?? [...numbers.keys()].filter(each => each.startsWith(series)).length + 1;
			numbers.set(key, known);
			return known;
		},
		ask: async ({id, shown}) => {
			asked.push(id);
			const first = shown.kind === 'choice' ? shown.options[0]?.id : undefined;
			return {choice: first ?? 'text', text: null, forAll: false, at: '2026-11-24T10:00:00.000Z', by: 'human', ...answers[id]};
		},
	};
};

export type Drafted = Draft & {readonly number: number};

/**
All ten sections of a project, drafted offline: from what they need, as a plan does it, or from all that there is.
*/
export const draftAll = async (project: Project, effects: Effects = answering(), isNarrow = true): Promise<readonly Drafted[]> => {
	const {useCase, guidelines, technicalSummary, domainModel, manifests, code, rulings} = project;
	const write = async <Given>(section: SectionKind<Given>, all: Given): Promise<Drafted> => {
		const given = isNarrow ? section.needs(all) : all;
		const context = contextOf(project);
		return {
			number: section.number,
			...(await offline.draft({section, given, attempt: 1, feedback: null, previous: null, context}, effects)),
		};
	};
	const first = await write(alignment, {useCase, rulings});
	const second = await write(structure, {useCase, technicalSummary, guidelines, rulings});
	const sections = [
		first,
		second,
		await write(components, {useCase, technicalSummary, domainModel, code, structure: second.rulings, rulings}),
		await write(schema, {useCase, domainModel, technicalSummary, tables: code.tables, rulings}),
		await write(interfaces, {useCase, technicalSummary, guidelines, rulings}),
		await write(integrations, {useCase, technicalSummary, rulings}),
		await write(qualities, {useCase, guidelines, technicalSummary, rulings}),
		await write(stack, {technicalSummary, manifests, rulings}),
		await write(phasing, {useCase, guidelines, manifests, code, rulings}),
	];
	const open: readonly OpenQuestion[] = sections.flatMap(section => section.open);
	return [...sections, await write(nextSteps, {useCase, domainModel, technicalSummary, guidelines, rulings, open})];
};

/**
The lines that claim something: no headings, fences, table heads or blank lines.
*/
export const claims = (text: string): readonly string[] => {
	const lines = text.replace(/^```[\s\S]*?^```$/gm, '').split('\n');
	return lines.filter(
		(line, index) => line.trim() !== '' && !/^#/.test(line) && !/^\| ---/.test(line) && !/^\| ---/.test(lines[index + 1] ?? ''),
	);
};
