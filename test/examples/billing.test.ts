import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {conflicts} from '../../source/checks/conflicts/conflicts.js';
import {readDomainModel} from '../../source/documents/domain-model/read-domain-model.js';
import {readGuidelines} from '../../source/documents/guidelines/read-guidelines.js';
import {readManifest} from '../../source/documents/manifests/read-manifest.js';
import {readTechnicalSummary} from '../../source/documents/technical-summary/read-technical-summary.js';
import {readUseCase} from '../../source/documents/use-case/read-use-case.js';

type Reader<Read> = (text: string, path: string) => Read;

const read = <Read>(reader: Reader<Read>, path: string): Read =>
	reader(readFileSync(new URL(`../../examples/billing/${path}`, import.meta.url), 'utf8'), path);

const found = (useCase: string) =>
	conflicts({
		useCase: read(readUseCase, useCase).useCase,
		guidelines: read(readGuidelines, 'docs/technical/use-case-implementation-guidelines.md').facts,
		technicalSummary: read(readTechnicalSummary, 'docs/technical/technical-summary.md').facts,
		domainModel: read(readDomainModel, 'docs/domain-model.md').facts,
		manifests: ['package.json', 'compose.yml'].map(path => read(readManifest, path).facts),
		notUnderstood: [],
	});

test('paying an invoice collides in the three places that were planted, and nowhere else', () => {
	const {stops, advice} = found('docs/use-cases/pay-an-invoice.md');

	expect(stops.map(({check, facts}) => [check, ...facts.map(({text}) => text)])).toEqual([
		['technology-ruled-out', expect.stringContaining('queued in Redis'), expect.stringContaining('Redis: a second place that holds state')],
		['bound-against-guideline', expect.stringContaining('within 500 ms'), expect.stringContaining('within 300 ms')],
		['enum-value', expect.stringContaining('`partially paid`'), expect.stringContaining('`draft`')],
	]);
	expect(advice).toEqual([]);
});

test('reminding a late payer collides nowhere', () => {
	expect(found('docs/use-cases/remind-a-late-payer.md')).toEqual({stops: [], advice: []});
});

for (const path of ['docs/use-cases/pay-an-invoice.md', 'docs/use-cases/remind-a-late-payer.md']) {
	test(`${path} is read whole`, () => {
		const {refusal, notUnderstood} = read(readUseCase, path);

		expect(refusal).toBeNull();
		expect(notUnderstood.filter(({place}) => place.line > 8)).toEqual([]);
	});
}
