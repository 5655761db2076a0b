import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readFacts} from '../../source/documents/read-facts.js';
import {answering, draftAll} from './drafted.js';
import {ruling} from './projects.js';

const example = (path: string): string => readFileSync(new URL(`../../examples/billing/${path}`, import.meta.url), 'utf8');

const located = (path: string) => ({path, text: example(path)});

const rulings = [
	ruling(1, {check: 'technology-ruled-out', choice: 'summary', subject: 'Redis', facts: ['CON-02', 'NO-f657']}),
	ruling(2, {check: 'enum-value', subject: 'Invoice.status', facts: ['STEP-51f9', 'DM:Invoice.status']}),
];

const code = {
	paths: ['migrations/001_invoices.sql', 'src/invoices/invoice.ts', 'src/money.ts', 'src/payments/payment.ts', 'test/payment.test.ts'],
	isComplete: true,
	tables: [],
};

for (const path of ['docs/use-cases/pay-an-invoice.md', 'docs/use-cases/remind-a-late-payer.md']) {
	test(`${path}: every section says the same, given all or what it needs`, async () => {
		const {facts} = readFacts(
			{
				useCase: {path, text: example(path)},
				summary: located('docs/technical/technical-summary.md'),
				guidelines: located('docs/technical/use-case-implementation-guidelines.md'),
				domainModel: located('docs/domain-model.md'),
				manifests: ['package.json', 'compose.yml'].map(located),
			},
			null,
		);
		const project = {name: path, ...facts, code, rulings};
		const narrow = await draftAll(project, answering(), true);

		expect(narrow.map(({text}) => text)).toEqual((await draftAll(project, answering(), false)).map(({text}) => text));
	});
}
