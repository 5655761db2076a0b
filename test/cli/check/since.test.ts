import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {main} from '../../../source/cli/main.js';
import {folderWith} from '../../helpers/folder.js';
import {libraryProject, planFile} from '../../helpers/library.js';
import {fakeSurroundings} from '../../helpers/surroundings.js';

const guidelines = 'docs/technical/use-case-implementation-guidelines.md';
const model = 'docs/domain-model.md';

const check = async (cwd: string, ...flags: readonly string[]) => {
	const fake = fakeSurroundings({cwd, home: folderWith(), hasTerminal: false});
	const code = await main(['check', planFile, ...flags], fake.surroundings);
	return {code, output: fake.terminal.all()};
};

const committed = (): string => {
	const project = libraryProject();
	rmSync(join(project, '.git'), {recursive: true});
	const git = (...words: readonly string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...words], {
			cwd: project,
			stdio: 'ignore',
		});
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '-m', 'one');
	return project;
};

const edit = (project: string, path: string, from: string, to: string): void => {
	const before = readFileSync(join(project, path), 'utf8');
	expect(before).toContain(from);
	writeFileSync(join(project, path), before.replace(from, to));
};

test('a changed rule makes it stale, and both texts are shown', async () => {
	const project = committed();
	edit(project, guidelines, 'lock timeout of 2 seconds', 'lock timeout of 5 seconds');
	const {code, output} = await check(project);

	expect(code).toBe(3);
	expect(output).toContain('Stale: what it rests on changed since it was made.');
	expect(output).toContain(
		[
			`  rule [G-08]  ${guidelines}:20`,
			'    - A migration MUST set a lock timeout of 2 seconds and MUST come with its way back.',
			'    + A migration MUST set a lock timeout of 5 seconds and MUST come with its way back.',
		].join('\n'),
	);
	expect(output).toContain(`see ${guidelines}:20\n      | - G-08: A migration MUST set a lock timeout of 5 seconds`);
	expect(output.trimEnd().split('\n').at(-1)).toBe('1 plan checked: 1 error, 0 advice');
});

test('lines that moved are counted, and hold nothing', async () => {
	const project = committed();
	edit(project, guidelines, '## Structure', 'An inserted line.\n\n## Structure');
	const {code, output} = await check(project);

	expect(code).toBe(0);
	expect(output).toContain(`Not stale, though its documents changed.\n  Sections accepted: 10 by human`);
	expect(output).toContain('14 quotations stand on other lines now (advice).');
	expect(output).not.toContain('quotations-exist');
});

test('what was added is shown with its place; as JSON too', async () => {
	const project = committed();
	edit(project, model, '| joinedOn', '| phone | text | no | | |\n| joinedOn');
	const {code, output} = await check(project, '--json');
	const [plan] = JSON.parse(output).plans;

	expect(code).toBe(3);
	expect(plan.since).toMatchObject({
		isStale: true,
		inputs: [{path: model, state: 'changed', isOldTextKnown: true}],
		changes: [{kind: 'entity', before: null, after: {id: 'DM:Member.phone'}}],
	});
	expect(plan.approvals).toMatchObject({
		isSigned: false,
		sections: [{section: 1, by: 'human', isUnchanged: true}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
	});
	expect(plan.findings.filter(({severity}: {severity: string}) => severity === 'error')).toMatchObject([
		{check: 'changed-since', subject: 'DM:Member.phone', place: {path: model, line: 17}},
	]);
});

test('without history, it says that it cannot tell', async () => {
	const project = libraryProject();
	edit(project, model, '| joinedOn', '| phone | text | no | | |\n| joinedOn');
	const {code, output} = await check(project);

	expect(code).toBe(0);
	expect(output).toContain('What it quotes stands; whether anything was added cannot be told.');
	expect(output).toContain(`${model}: changed; its old text is in no commit`);
});

test('a document that is gone is said', async () => {
	const project = committed();
	rmSync(join(project, model));
	const {code, output} = await check(project);

	expect(code).toBe(3);
	expect(output).toContain(`  ${model}: missing`);
	expect(output).toContain('(recorded, not signed)');
});
