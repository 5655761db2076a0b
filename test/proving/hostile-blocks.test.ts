import {createServer} from 'node:http';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {prover} from '../../source/proving/prover.js';
import {folderWith} from '../helpers/folder.js';
import {proved, provedBlock} from '../helpers/proved.js';
import {provingFiles} from '../helpers/proving-files.js';

const canary = 'canary-7f3a9c';

/** Every way in which a block names something outside itself. */
const carriers: ReadonlyArray<readonly [name: string, language: string, text: (reference: string) => string]> = [
	[
		'a schema',
		'yaml',
		reference => `openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\ncomponents:\n  schemas:\n    A: {$ref: '${reference}'}`,
	],
	[
		'a schema in JSON',
		'json',
		reference =>
			JSON.stringify(
				{openapi: '3.0.3', info: {title: 'a', version: 'b'}, paths: {}, components: {schemas: {A: {$ref: reference}}}},
				null,
				2,
			),
	],
	['a path', 'yaml', reference => `openapi: 3.1.0\ninfo: {title: a, version: b}\npaths:\n  /a: {$ref: '${reference}'}`],
	[
		'an example',
		'yaml',
		reference =>
			`openapi: 3.1.0\ninfo: {title: a, version: b}\nsecurity: []\npaths:\n  /a:\n    get:\n      responses:\n        '200': {description: ok, content: {a/b: {examples: {x: {externalValue: '${reference}'}}}}}`,
	],
	['a piece of an API', 'yaml', reference => `components:\n  schemas:\n    A: {$ref: '${reference}'}`],
	['Swagger', 'yaml', reference => `swagger: '2.0'\ninfo: {title: a, version: b}\npaths: {}\ndefinitions:\n  A: {$ref: '${reference}'}`],
	['AsyncAPI', 'yaml', reference => `asyncapi: 3.0.0\ninfo: {title: a, version: b}\nchannels:\n  a: {$ref: '${reference}'}`],
	[
		'a discriminator',
		'yaml',
		reference =>
			`openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\ncomponents:\n  schemas:\n    A: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {x: '${reference}'}}}`,
	],
	['the $schema of a JSON Schema', 'json', reference => JSON.stringify({$schema: reference, $id: reference, type: 'object'})],
	['a link in a diagram', 'mermaid', reference => `flowchart TD\n  A --> B\n  click A "${reference}"`],
	['an image in a diagram', 'mermaid', reference => `flowchart TD\n  A@{img: "${reference}", label: "x"}`],
	['a tag of YAML', 'yaml', reference => `a: !include ${reference}`],
	['SQL that copies a file', 'sql', reference => `CREATE TABLE a (x text);\nCOPY a FROM '${reference}';`],
	['SQL that runs a program', 'sql', reference => `CREATE TABLE a (x text);\nCOPY a FROM PROGRAM 'cat ${reference}';`],
	['SQL that says what a file holds', 'sql', reference => `DO $$ BEGIN RAISE EXCEPTION 'read: %', pg_read_file('${reference}'); END $$;`],
	[
		'SQL that copies a file inside of a body',
		'sql',
		reference =>
			`CREATE TABLE a (x text);\nDO $$ BEGIN COPY a FROM '${reference}'; RAISE EXCEPTION 'read: %', (SELECT x FROM a LIMIT 1); END $$;`,
	],
];

test('nothing is fetched for any block', async () => {
	const asked: (string | undefined)[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url);
		response.end('{"type": "object"}');
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : null;
	const text = carriers
		.map(([, language, make], index) => `\`\`\`${language}\n${make(`http://127.0.0.1:${port}/${index}`)}\n\`\`\`\n`)
		.join('\n');
	await proved(text);

	expect((await fetch(`http://127.0.0.1:${port}/asked`)).ok).toBe(true);
	expect(asked).toEqual(['/asked']);
	server.close();
}, 120_000);

test('nothing is read for any block', async () => {
	const file = join(folderWith({'canary.yaml': `type: object\ndescription: ${canary}\n`}), 'canary.yaml');

	for (const reference of [file, `file://${file}`]) {
		const text = carriers.map(([, language, make]) => `\`\`\`${language}\n${make(reference)}\n\`\`\`\n`).join('\n');
		const findings = await proved(text);

		expect(findings.length).toBeGreaterThan(5);
		expect(JSON.stringify(findings)).not.toContain(canary);
	}
}, 120_000);

const bomb = [
	'a: &a [x, x, x, x, x, x, x, x, x]',
	...Array.from('bcdefgh', (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]`),
].join('\n');
const deep = 10_000;

const blocks: ReadonlyArray<readonly [name: string, language: string, text: string, checks: readonly string[]]> = [
	['aliases that unfold without bound', 'yaml', bomb, ['yaml-parses']],
	[
		'aliases that unfold without bound in an API',
		'yaml',
		`openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\nx-a:\n${bomb.replace(/^/gm, '  ')}`,
		['yaml-parses'],
	],
	['an alias of itself', 'yaml', 'a: &a [*a, *a]', []],
	[
		'an alias of itself in an API',
		'yaml',
		'openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\ncomponents: &a\n  schemas:\n    A: {properties: *a}',
		['api-validates', 'block-size'],
	],
	['JSON 10,000 deep', 'json', '['.repeat(deep) + ']'.repeat(deep), []],
	['JSON 10,000 deep with a slip', 'json', `${'['.repeat(deep)}a${']'.repeat(deep)}`, ['json-parses']],
	['objects 10,000 deep', 'json', `${'{"a":'.repeat(deep)}1,${'}'.repeat(deep)}`, ['json-parses']],
	['YAML 10,000 deep in brackets', 'yaml', '['.repeat(deep) + ']'.repeat(deep), ['yaml-parses']],
	['YAML 1,000 deep in steps', 'yaml', Array.from({length: 1000}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), ['yaml-parses']],
	['YAML of list marks', 'yaml', `${'- '.repeat(deep)}a`, ['yaml-parses']],
	['2,000 nested subgraphs', 'mermaid', `flowchart TD\n${'subgraph a\n'.repeat(2000)}A-->B\n${'end\n'.repeat(2000)}`, ['mermaid-parses']],
	['a diagram of brackets', 'mermaid', `flowchart TD\n  A${'['.repeat(20_000)}`, ['mermaid-parses']],
	['a diagram of spaces', 'mermaid', `sequenceDiagram\n  A->>B:${' '.repeat(40_000)}x\n  broken`, ['mermaid-parses']],
	['SQL of 20,000 brackets', 'sql', `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)};`, ['sql-parses']],
	['a string of SQL that never ends', 'sql', `SELECT '${'x'.repeat(500_000)};`, ['sql-parses']],
	[
		'10,000 numbers in an API',
		'yaml',
		`openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\nx-a: [${Array(10_000).fill(1).join(',')}]`,
		[],
	],
	['SQL of ten megabytes', 'sql', 'SELECT 1;\n'.repeat(1_000_000), ['block-size']],
	['lines of JSON of ten megabytes', 'jsonl', '{"a": 1}\n'.repeat(1_100_000), ['block-size']],
	['an API of ten megabytes', 'openapi', `openapi: 3.1.0\n${'# x\n'.repeat(2_500_000)}`, ['block-size']],
];

for (const [name, language, text, checks] of blocks) {
	test(`${name}: bounded in time, and found where it is a fault`, async () => {
		const start = performance.now();
		const found = (await provedBlock(language, text)).filter(({severity}) => severity === 'error').map(({check}) => check);

		expect(found.length > 0).toBe(checks.length > 0);
		expect(found.filter(check => !checks.includes(check))).toEqual([]);
		expect(performance.now() - start).toBeLessThan(30_000);
	}, 60_000);
}

test('after five blocks that take too long, no other is tried', async () => {
	const {proveBlocks, end} = prover(await provingFiles(), {load: 60_000, block: 1, boot: 60_000, statement: 5000});
	const slow = (number: number) =>
		`flowchart TD\n${Array.from({length: 450}, (_, index) => `  A${number}x${index} --> B${index}`).join('\n')}`;
	const text = Array.from({length: 40}, (_, number) => `\`\`\`mermaid\n${slow(number)}\n\`\`\`\n`).join('\n');
	const findings = await proveBlocks({path: 'plan.md', text, migrations: [], prisma: [], dialect: null, facts: null});
	await end();

	expect(findings.filter(({message}) => message.includes('longer than five seconds')).length).toBe(5);
	expect(findings.filter(({message}) => message.includes('not checked')).length).toBe(35);
}, 120_000);

test('statements that each take long are ended together', async () => {
	const {proveBlocks, end} = prover(await provingFiles(), {load: 60_000, block: 5000, boot: 20_000, statement: 1000});
	const sleep = `DO $$ BEGIN PERFORM pg_sleep(0.8); END $$;\n`;
	const start = performance.now();
	const findings = await proveBlocks({
		path: 'plan.md',
		text: `\`\`\`sql\n${sleep.repeat(200)}\`\`\`\n`,
		migrations: [],
		prisma: [],
		dialect: null,
		facts: null,
	});
	await end();

	expect(findings.some(({check, severity}) => check === 'sql-runs' && severity === 'error')).toBe(true);
	expect(performance.now() - start).toBeLessThan(60_000);
}, 120_000);
