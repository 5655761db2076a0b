import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import type {Json} from '../../source/effects.js';
import {folderWith} from '../helpers/folder.js';
import {startMessages} from '../helpers/messages/server.js';
import {openPty} from '../helpers/pty.js';
import {until} from '../helpers/until.js';
import {calls, messagesOf, type Script, textsOf} from '../planners/claude/script.js';
import {requestOf, serving} from '../planners/claude/serving.js';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const stripe = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');

const looks: ReadonlyArray<readonly [tool: string, input: Json]> = [
	['search_files', {pattern: 'const gateway', folder: ''}],
	['read_file', {path: 'src/gateway.ts'}],
	['read_file', {path: '.env'}],
	['find_library', {name: 'fastify', question: 'How are routes declared?'}],
	['read_documentation', {library: '/fastify/fastify', question: 'How are routes declared?'}],
	['read_skill', {name: 'migrations'}],
];

/** Looks at one thing after the other before the first section. */
const looking: Script = request => {
	const done = messagesOf(request).length / 2 - 0.5;
	const [tool, input = null] = looks[done] ?? [];
	return request.id === 'conflicts' && tool !== undefined ? calls(tool, input, `toolu_look_${done}`) : null;
};

test.skipIf(process.platform === 'win32')(
	'the program that is built searches, reads, masks and asks for documentation',
	{timeout: 90_000},
	async () => {
		const root = folderWith();
		cpSync(path('examples/billing'), root, {recursive: true});
		mkdirSync(join(root, 'src'), {recursive: true});
		mkdirSync(join(root, '.claude/skills/migrations'), {recursive: true});
		writeFileSync(join(root, '.env'), 'A=env-canary');
		writeFileSync(join(root, 'src/gateway.ts'), `// Pays.\nconst gateway = connect('${stripe}');\n`);
		writeFileSync(join(root, '.claude/skills/migrations/SKILL.md'), '---\ndescription: How\n---\nOne a change.\n');
		const home = folderWith({
			'settings.json': JSON.stringify({documentation: `${process.execPath} ${path('test/helpers/context7/serve.mjs')}`}),
		});
		const sent: string[] = [];
		const server = await startMessages(
			async asked => {
				sent.push(textsOf(requestOf(asked).body).join('\n'));
				return serving(looking)(asked);
			},
			{key: 'sk-ant-canary-0123456789abcdef'},
		);
		onTestFinished(server.close);
		const terminal = openPty({
			args: [path('dist/cli.js'), 'docs/use-cases/pay-an-invoice.md', '--planner', 'claude', '--model', 'claude-opus-5-5', '--accessible'],
			cwd: root,
			columns: 100,
			rows: 40,
			environment: {...server.environment, PLAN_WIZARD_HOME: home},
		});
		onTestFinished(() => terminal.kill('SIGKILL'));

		await until(
			() => /Send them to[\s\S]*Type a number/.test(terminal.screen()),
			() => terminal.screen(),
			30_000,
		);
		terminal.write('1\r');
		await until(
			() => sent.some(text => text.includes('One a change.')),
			() => terminal.screen(),
			60_000,
		);

		const last = sent.at(-1) ?? '';
		expect(last).toContain("src/gateway.ts:2: const gateway = connect('‹masked: key of Stripe›');");
		expect(last).toContain("1\t// Pays.\n2\tconst gateway = connect('‹masked: key of Stripe›');");
		expect(last).toContain('.env: Files of this kind hold secrets and are never read.');
		expect(last).toContain('/fastify/fastify');
		expect(last).toContain("fastify.get('/', async () => 'ok')");
		expect(sent.join('\n')).not.toMatch(/env-canary|sk_live_4eC39/);
		expect(server.refused()).toEqual([]);
	},
);
