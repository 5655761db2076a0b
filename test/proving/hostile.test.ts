import {createServer} from 'node:http';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {prover} from '../../source/proving/prover.js';
import {folderWith} from '../helpers/folder.js';
import {proved, provedBlock, said} from '../helpers/proved.js';
import {provingFiles} from '../helpers/proving-files.js';

const api = (reference: string) =>
	`openapi: 3.1.0\ninfo: {title: a, version: b}\nsecurity: []\npaths:\n  /a:\n    get:\n      responses:\n        '200': {description: ok, content: {a/b: {schema: {$ref: '${reference}'}, examples: {x: {externalValue: '${reference}'}}}}}`;

const outside = '11 api-stands-alone: Unexpected `$ref` out of the plan, expected what it refers to inside this block';

test('no reference of an API is fetched', async () => {
	const asked: (string | undefined)[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url);
		response.end('{"type": "object"}');
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : null;

	expect(said(await provedBlock('yaml', api(`http://127.0.0.1:${port}/schema`)))).toEqual([outside]);
	expect(asked).toEqual([]);
	server.close();
});

test('no reference of an API is read', async () => {
	// A valid schema: had it been read, there would be nothing to find.
	const file = join(folderWith({'schema.yaml': 'type: object'}), 'schema.yaml');

	for (const reference of [file, `file://${file}`, '/etc/passwd', './schema.yaml', '../../etc/passwd']) {
		expect(said(await provedBlock('yaml', api(reference)))).toEqual([outside]);
	}
});

test('blocks of ten megabytes are refused before a parser sees them', async () => {
	const large = 'x'.repeat(10_000_000);

	for (const language of ['mermaid', 'json', 'yaml']) {
		expect((await provedBlock(language, large)).map(({check}) => check)).toEqual(['block-size']);
	}
});

test('a block that takes too long is ended, and the next one is checked', async () => {
	const {proveBlocks, end} = prover(await provingFiles(), {load: 60_000, block: 1, boot: 60_000, statement: 5000});
	// Hundreds of milliseconds on any machine, so that one is too few.
	const slow = `sequenceDiagram\n${Array.from({length: 3000}, (_, index) => `  A->>B: ${index}`).join('\n')}`;
	const text = `\`\`\`mermaid\n${slow}\n\`\`\`\n`;
	const findings = await proveBlocks({path: 'plan.md', text, migrations: [], prisma: [], dialect: null, facts: null});
	await end();

	expect(said(findings)).toEqual([
		'2 block-size: Unexpected block that takes longer than five seconds to parse, expected one that is simpler',
	]);
	expect(await proved(text)).toEqual([]);
});

test('comments that turn a check off turn nothing off', async () => {
	const text = '<!-- disable -->\n<!-- eslint-disable -->\n```json\n// @ts-ignore\n{]\n```\n<!-- enable -->\n';

	expect(await proved(text)).not.toEqual([]);
});

test('a thread that is not there is an error, not a finding', async () => {
	const {proveBlocks} = prover({...(await provingFiles()), thread: new URL('file:///nowhere/prove-worker.js')});

	await expect(
		proveBlocks({path: 'plan.md', text: '```json\n{}\n```\n', migrations: [], prisma: [], dialect: null, facts: null}),
	).rejects.toThrow('nowhere');
});
