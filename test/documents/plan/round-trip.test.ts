import {expect, test} from 'vitest';
import {readDecisions} from '../../../source/documents/plan/read-decisions.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import {foldSection, sectionHash} from '../../../source/documents/plan/section-hash.js';
import {writePlan} from '../../../source/documents/plan/write-plan.js';
import {sampleInput, sampleQuestion, sampleRuling, sampleSections} from './sample.js';

const text = writePlan(sampleInput);
const plan = readPlan(text, 'docs/use-cases/pay-an-invoice-PLAN.md');

test('the same input gives the same bytes, with LF and one final newline', () => {
	expect(writePlan(structuredClone(sampleInput))).toBe(text);
	expect(text.endsWith('.\n')).toBe(true);
	expect(text.includes('\r')).toBe(false);
	expect(text.split('\n').filter(line => line !== line.trimEnd())).toEqual([]);
});

test('the sections are read as they were written, and their hashes match', () => {
	expect(plan.sections.map(section => [section.number, foldSection(section.text)])).toEqual(
		sampleSections.map(({number, text}) => [number, text]),
	);
	expect(plan.frontMatter?.sections.map(({sha256}) => sha256)).toEqual(plan.sections.map(section => sectionHash(section.text)));
	expect(plan.sections.flatMap(section => section.parts).filter(part => part.id === null)).toEqual([]);
	expect(plan.faults).toEqual([]);
	expect(plan.others).toEqual([]);
});

test('lines are those of the file', () => {
	const lines = text.split('\n');
	expect(plan.sections.map(({line}) => lines[line - 1])).toEqual(plan.sections.map(({title}) => `## ${title}`));
	expect(plan.sections.flatMap(({parts}) => parts.map(({line}) => lines[line - 1]))).toEqual(
		plan.sections.flatMap(({parts}) => parts.map(({title}) => `### ${title}`)),
	);
	expect(plan.citations.filter(({id, line}) => !lines[line - 1]?.includes(`[${id}]`))).toEqual([]);
	expect(plan.fences.map(({line, endLine}) => [lines[line - 1], lines[endLine - 1]])).toEqual([['```text', '```']]);
});

test('a decision is taken over word for word, whatever stands in it', () => {
	expect(readDecisions(plan)).toEqual([{...sampleRuling, question: 'MySQL – or PostgreSQL?'}]);
});

test('front matter, title, questions and paths are read', () => {
	expect(plan.frontMatter).toMatchObject({version: 1, status: 'outline', useCase: sampleInput.useCasePath});
	expect(Object.fromEntries(plan.frontMatter?.inputs.map(({path, sha256}) => [path, sha256]) ?? [])).toEqual(sampleInput.inputs);
	expect(plan.title).toBe('Pay an invoice: implementation plan');
	expect(plan.questions.map(({number, question, section}) => [number, question, section])).toEqual([
		[1, 'Who pays at night? [ASM-c0de]', 1],
	]);
	expect(plan.paths.map(({path, state}) => [path, state])).toEqual([
		['source/pay.ts', 'new'],
		['source/invoice.ts', 'exists'],
	]);
});

test('every fact cited is quoted with its place', () => {
	const quoted = new Set(plan.quotations.map(({id}) => id));
	expect(plan.citations.filter(({id}) => !quoted.has(id) && id !== 'D-1')).toEqual([]);
	expect(plan.quotations.find(({id}) => id === 'AC-1')).toMatchObject({
		text: 'A paid invoice is «settled» | closed.',
		path: sampleInput.useCasePath,
		line: 11,
		endLine: 11,
	});
	expect(plan.quotations.find(({id}) => id === 'OBJ-1')).toMatchObject({line: 3, endLine: 4});
});

test('the plan is ready when no open question blocks', () => {
	const sections = sampleSections.map(section => ({...section, open: section.open.map(question => ({...question, isBlocking: false}))}));
	const ready = writePlan({...sampleInput, sections});
	expect(readPlan(ready, 'x').frontMatter?.status).toBe('ready');
	expect(ready).toContain('Status: ready.');
});

test('the digest keeps to 60 lines', () => {
	const open = Array.from({length: 40}, (_, index) => ({...sampleQuestion, number: index + 2, id: `q/${index}`}));
	const rulings = Array.from({length: 40}, (_, index) => ({...sampleRuling, number: index + 1}));
	const waivers = Array.from({length: 40}, (_, index) => ({
		check: 'c',
		subject: `s${index}`,
		offending: 'o',
		reason: 'r',
		by: 'human',
		at: '',
	}));
	const facts = structuredClone(sampleInput.facts);
	const many = {
		...facts,
		useCase: {
			...facts.useCase,
			assumptions: Array(40).fill(facts.useCase.assumptions[0]),
			requirements: Array(40).fill(facts.useCase.requirements[0]),
		},
	};
	const sections = sampleSections.map(section => ({
		...section,
		text: section.text.replace('| The bank', `${'| x | y |\n'.repeat(40)}| The bank`),
	}));
	const {digest} = readPlan(writePlan({...sampleInput, open, rulings, waivers, facts: many, sections}), 'x');
	expect(digest?.text.trim().split('\n').length).toBeLessThanOrEqual(60);
	expect(digest?.text).toContain('and 33 more: appendix A');
	expect(digest?.text.match(/^- Q-/gm)?.length).toBe(15);
});

test('hidden characters of a section are written out, and its hash is that of what stands in the file', () => {
	const sections = sampleSections.map(section => (section.number === 2 ? {...section, text: `${section.text} a\u202Eb`} : section));
	const read = readPlan(writePlan({...sampleInput, sections}), 'x');
	expect(read.sections[1]?.text).toContain('a‹U+202E›b');
	expect(read.frontMatter?.sections[1]?.sha256).toBe(sectionHash(read.sections[1]?.text ?? ''));
});

test('a fence left open ends at the next section', () => {
	const sections = sampleSections.map(section =>
		section.number === 4 ? {...section, text: `${section.text}\n\n\`\`\`sql\nselect 1`} : section,
	);
	const read = readPlan(writePlan({...sampleInput, sections}), 'x');
	expect(read.sections.length).toBe(10);
	expect(read.fences.map(({language, isClosed}) => [language, isClosed])).toEqual([
		['text', true],
		['sql', false],
	]);
});

for (const [name, change] of [
	['CRLF', (plain: string) => plain.replaceAll('\n', '\r\n')],
	['a byte-order mark', (plain: string) => `\uFEFF${plain}`],
	['trailing spaces', (plain: string) => plain.replaceAll('\n\n', '  \n\n')],
] as const) {
	test(`a plan with ${name} reads the same`, () => {
		const read = readPlan(change(text), plan.path);
		expect(read.frontMatter).toEqual(plan.frontMatter);
		expect(read.sections.map(section => sectionHash(section.text))).toEqual(plan.sections.map(section => sectionHash(section.text)));
		expect(read.quotations).toEqual(plan.quotations);
		expect(readDecisions(read)).toEqual(readDecisions(plan));
	});
}
