import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {findProject, planPath} from '../../source/files/project.js';
import {folderWith} from '../helpers/folder.js';

const request = {root: null, documents: {}};

test('the root is the nearest folder with .git', async () => {
	const folder = folderWith({'a/.git/HEAD': '', 'a/b/docs/use-cases/pay.md': '# Pay'});

	const project = await findProject({...request, useCase: 'a/b/docs/use-cases/pay.md', cwd: folder});

	expect(project).toEqual({
		root: join(folder, 'a'),
		useCase: 'b/docs/use-cases/pay.md',
		plan: 'b/docs/use-cases/pay-PLAN.md',
		documents: {
			summary: 'docs/technical/technical-summary.md',
			guidelines: 'docs/technical/use-case-implementation-guidelines.md',
			domainModel: 'docs/domain-model.md',
		},
	});
});

test('without .git, the root is the nearest folder with docs', async () => {
	const folder = folderWith({'a/docs/use-cases/pay.md': '# Pay'});

	const {root} = await findProject({...request, useCase: 'pay.md', cwd: join(folder, 'a/docs/use-cases')});

	expect(root).toBe(join(folder, 'a'));
});

test('a root given by flag is taken', async () => {
	const folder = folderWith({'.git/HEAD': '', 'a/pay.md': '# Pay'});

	const {root, useCase} = await findProject({...request, useCase: 'a/pay.md', cwd: folder, root: 'a'});

	expect([root, useCase]).toEqual([join(folder, 'a'), 'pay.md']);
});

test('documents come from a flag, else from plan-wizard.json', async () => {
	const folder = folderWith({
		'.git/HEAD': '',
		'pay.md': '# Pay',
		'plan-wizard.json': '{"summary": "architecture/summary.md", "domainModel": "model.md"}',
		'architecture/entities.md': '',
	});

	const {documents} = await findProject({
		...request,
		useCase: '../pay.md',
		cwd: join(folder, 'architecture'),
		documents: {domainModel: 'entities.md'},
	});

	expect(documents.summary).toBe('architecture/summary.md');
	expect(documents.domainModel).toBe('architecture/entities.md');
});

const refused: ReadonlyArray<[name: string, code: string, useCase: string, root: string | null]> = [
	['a missing use case', 'FILE_MISSING', 'missing.md', null],
	['a use case in a missing folder', 'FILE_MISSING', 'nowhere/missing.md', null],
	['a folder', 'NOT_A_FILE', 'docs', null],
	['a use case outside the root', 'OUTSIDE_ROOT', 'pay.md', 'docs'],
	['a link that leads out of the root', 'OUTSIDE_ROOT', 'docs/out.md', 'docs'],
	['a plan', 'ALREADY_A_PLAN', 'docs/pay-PLAN.md', null],
];

for (const [name, code, useCase, root] of refused) {
	test(`refused: ${name}`, async () => {
		const folder = folderWith({'pay.md': '# Pay', 'docs/pay-PLAN.md': '', '.git/HEAD': ''});
		symlinkSync('../pay.md', join(folder, 'docs/out.md'));

		await expect(findProject({...request, useCase, cwd: folder, root})).rejects.toMatchObject({code});
	});
}

test('refused: a document outside the root, named by a flag', async () => {
	const folder = folderWith({'a/.git/HEAD': '', 'a/pay.md': '', 'secret.md': ''});

	const found = findProject({...request, useCase: 'pay.md', cwd: join(folder, 'a'), documents: {summary: '../secret.md'}});

	await expect(found).rejects.toMatchObject({code: 'OUTSIDE_ROOT'});
});

const settings: ReadonlyArray<[name: string, code: string, text: string]> = [
	['text that is no JSON', 'PROJECT_SETTINGS', '{summary: '],
	['a list', 'PROJECT_SETTINGS', '[]'],
	['a program to start', 'PROJECT_SETTINGS', '{"editor": "sh -c true"}'],
	['a path that is a number', 'PROJECT_SETTINGS', '{"summary": 1}'],
	['a path outside', 'OUTSIDE_ROOT', '{"summary": "../../etc/passwd"}'],
	['an absolute path', 'OUTSIDE_ROOT', '{"guidelines": "/etc/passwd"}'],
	['a link that leads out', 'OUTSIDE_ROOT', '{"summary": "link/hosts"}'],
];

for (const [name, code, text] of settings) {
	test(`plan-wizard.json is refused: ${name}`, async () => {
		const folder = folderWith({'pay.md': '', 'plan-wizard.json': text});
		mkdirSync(join(folder, 'docs'));
		symlinkSync('/etc', join(folder, 'link'));

		await expect(findProject({...request, useCase: 'pay.md', cwd: folder})).rejects.toMatchObject({code});
	});
}

for (const [useCase, plan] of [
	['docs/pay.md', 'docs/pay-PLAN.md'],
	['docs.v2/pay', 'docs.v2/pay-PLAN.md'],
	['pay.markdown', 'pay-PLAN.md'],
] as const) {
	test(`the plan of ${useCase} is ${plan}`, () => {
		expect(planPath(useCase)).toBe(plan);
	});
}
