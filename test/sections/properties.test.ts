import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {parts, type SectionNumber} from '../../source/sections/parts.js';
import {answering, claims, draftAll} from './drafted.js';
import {type Project, projects} from './projects.js';

const textsOf = (value: unknown): readonly string[] => {
	if (typeof value === 'string') {
		return [value];
	}

	return value !== null && typeof value === 'object'
		? Object.values(value).flatMap(textsOf)
		: typeof value === 'number'
			? [String(value)]
			: [];
};

const isSection = (number: number): number is SectionNumber => number in parts;
const documentsOf = (project: Project): string =>
	textsOf({...project, name: ''})
		.join('\n')
		.replaceAll('**', '')
		.replace(/\s+/g, ' ');

for (const project of projects) {
	test(`${project.name}: every part of every section is there, in order`, async () => {
		for (const {number, text} of await draftAll(project)) {
			const found = [...text.matchAll(/^### (.+)$/gm)].map(match => match[1]);
			expect(found).toEqual(isSection(number) ? Object.values(parts[number]) : []);
		}
	});

	test(`${project.name}: every claim cites a fact, a ruling, a question, a test, an existing path or the document that was searched`, async () => {
		for (const {text} of await draftAll(project)) {
			expect(
				claims(text).filter(line => !/\[[A-Z][^\]\n]+\]|\[docs\/[^\]\n]+\]|\bT-[A-Z]|^Open: Q-\d+\.|\(exists\)|\(new\)/.test(line)),
			).toEqual([]);
		}
	});

	test(`${project.name}: what is quoted stands in a document`, async () => {
		const documents = documentsOf(project);

		for (const {text} of await draftAll(project)) {
			const quoted = [...text.matchAll(/«([^»]*)»/g)].map(match => (match[1] ?? '').replaceAll('\\|', '|'));
			expect(quoted.flatMap(each => each.split('…')).filter(each => !documents.includes(each.trim()))).toEqual([]);
		}
	});

	test(`${project.name}: no number is made up`, async () => {
		const documents = documentsOf(project);

		for (const {text} of await draftAll(project)) {
			const said = claims(text)
				.join('\n')
				.replace(/\[[^\]\n]*\]|\b[TR]-[\w:.>-]+|`[^`\n]*`|\b[QD]-\d+|\bsection \d+|\b\d+ of \d+\b|\b(?:step|at step) [\w, ]+/gi, ' ');
			const made = (said.match(/\d+(?:\.\d+)*/g) ?? []).filter(number => !documents.includes(number));
			expect(made).toEqual([]);
		}
	});

	test(`${project.name}: a section holds no line number and no path without its state`, async () => {
		for (const {text} of await draftAll(project)) {
			const outside = claims(text)
				.join('\n')
				.replace(/«[^»]*»/g, '');
			expect(outside.match(/\w\.\w+:\d+/g) ?? []).toEqual([]);
			expect([...outside.matchAll(/`[\w.-]+\/[^`]*`(?! \((?:exists|new)\))/g)].map(match => match[0])).toEqual([]);
		}
	});

	test(`${project.name}: everything testable has its test in section 9`, async () => {
		const text = (await draftAll(project))[8]?.text ?? '';
		const {mainFlow, alternatives, requirements, acceptance, rules} = project.useCase;

		for (const {id} of [...mainFlow, ...alternatives, ...requirements, ...acceptance, ...rules]) {
			expect(text).toMatch(new RegExp(`\\bT-${id}\\b`));
		}
	});

	test(`${project.name}: every rule that binds is a task with its verification`, async () => {
		const drafted = await draftAll(project);
		const text = `${drafted[6]?.text ?? ''}\n${drafted[8]?.text ?? ''}`;

		for (const {id} of project.guidelines.rules) {
			expect(text).toMatch(new RegExp(`\\[${id}\\](?: \\(candidate\\))?: T-${id}\\b`));
		}
	});

	test(`${project.name}: what the trace claims is so`, async () => {
		const drafted = await draftAll(project);
		const [first] = drafted;
		const rows = [...(first?.text.split('### Trace')[1] ?? '').matchAll(/^\| (section \d+) \| [^|]+ \| (.+) \|$/gm)];
		expect(rows.length).toBeGreaterThan(0);

		for (const row of rows) {
			const ids = [...(row[2] ?? '').matchAll(/\[([A-Z][^\]]+)\]/g)].map(match => match[1] ?? '');
			const number = Number(/\d+/.exec(row[1] ?? '')?.[0]);
			expect(ids.filter(id => !drafted[number - 1]?.cited.includes(id))).toEqual([]);
		}
	});

	test(`${project.name}: what a section does not need changes nothing in it`, async () => {
		expect(await draftAll(project, answering(), true)).toEqual(await draftAll(project, answering(), false));
	});

	test(`${project.name}: the same facts give the same bytes`, async () => {
		expect(await draftAll(project)).toEqual(await draftAll(project));
	});

	test(`${project.name}: a question is put once, and the plan asks four at most`, async () => {
		const effects = answering();
		const questions = (await draftAll(project, effects)).flatMap(({text}) =>
			[...text.matchAll(/^Open: (Q-\d+)\./gm)].map(match => match[1]),
		);
		expect(new Set(questions).size).toBe(questions.length);
		expect(effects.asked.length).toBeLessThanOrEqual(4);
	});

	test(`${project.name}: yaml fences parse`, async () => {
		for (const {text} of await draftAll(project)) {
			for (const [, yaml = ''] of text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
				expect(parse(yaml)).toMatchObject({openapi: '3.1.0'});
			}
		}
	});
}
