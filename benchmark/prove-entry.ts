/**
Checks a large plan in one process: for the first time, again, and again with other blocks. Arguments: the folder of the bundled prover, the child that executes SQL. Prints milliseconds, what the plan holds and how many findings there were, as JSON.
*/
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {checkPlan} from '../source/checks/check-plan.js';
import {readPlan} from '../source/documents/plan/read-plan.js';
import {readFacts} from '../source/documents/read-facts.js';
import {prover} from '../source/proving/prover.js';
import {largePlan, largeUseCase} from './large-plan.js';

const [folder = '', child = ''] = process.argv.slice(2);
const path = 'docs/keep-things-PLAN.md';
const missing = (document: string) => ({path: document, text: null});
const {proveBlocks, end} = prover({thread: pathToFileURL(join(folder, 'prove-worker.js')), child: pathToFileURL(child)});

const check = async (text: string) => {
	const started = performance.now();
	const {facts} = readFacts(
		{
			useCase: {path: 'docs/keep-things.md', text: largeUseCase},
			summary: missing('docs/technical/technical-summary.md'),
			guidelines: missing('docs/technical/use-case-implementation-guidelines.md'),
			domainModel: missing('docs/domain-model.md'),
			manifests: [],
		},
		null,
	);
	const plan = readPlan(text, path);
	const rules = checkPlan({plan, facts, code: {paths: [], isComplete: true, tables: []}, documents: {}});
	const ruled = performance.now();
	const blocks = await proveBlocks({path, text, migrations: [], prisma: [], dialect: 'PostgreSQL', facts});
	const found = [...rules, ...blocks].filter(({severity}) => severity === 'error').map(({check, message}) => `${check}: ${message}`);
	return {milliseconds: performance.now() - started, rules: ruled - started, found};
};

const text = largePlan(1);
const {fences} = readPlan(text, path);
const count = (language: string): number => fences.filter(fence => fence.language === language).length;
const first = await check(text);
const again = await check(text);
const changed = await check(largePlan(2));
await end();
process.stdout.write(
	JSON.stringify({
		lines: text.split('\n').length,
		diagrams: count('mermaid'),
		apis: count('yaml'),
		tables: text.split('CREATE TABLE').length - 1,
		first,
		again,
		changed,
	}),
);
process.exit(0);
