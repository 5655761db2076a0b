import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {removeSearchThread, use} from '../../helpers/file-tools.js';
import {folderWith} from '../../helpers/folder.js';

afterAll(removeSearchThread);

const root = folderWith({
	'.claude/skills/migrations/SKILL.md':
		'---\nname: migrations\ndescription: >\n  How a migration\n  is written\n---\n\n# Migrations\n\nOne a change.\n',
	'.claude/skills/plain/SKILL.md': '# Plain\n\nSays what it does.\n',
	'.claude/skills/broken/SKILL.md': '---\nname: [\n---\nText.\n',
	'.claude/skills/bomb/SKILL.md': '---\na: &a [1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nname: {x: *b}\n---\nBomb.\n',
	'.claude/skills/note.md': 'no skill',
	'.claude/skills/deep/er/SKILL.md': 'no skill either',
	'skills/other/SKILL.md': 'nor this',
});
symlinkSync(folderWith({'SKILL.md': 'outside'}), join(root, '.claude/skills/linked'));

test('skills are listed by name and description', async () => {
	expect(await use(root, 'list_skills', {})).toEqual({
		text: '- bomb: Bomb.\n- broken: Text.\n- migrations: How a migration is written\n- plain: Says what it does.',
		isError: false,
		seen: {},
	});
});

test('a skill is read by its name, with its place and without its front matter', async () => {
	expect(await use(root, 'read_skill', {name: 'migrations'})).toEqual({
		text: '.claude/skills/migrations/SKILL.md\n\n# Migrations\n\nOne a change.',
		isError: false,
		seen: {'.claude/skills/migrations/SKILL.md': expect.stringMatching(/^[\da-f]{64}$/)},
	});
});

for (const name of ['../../../etc/passwd', 'linked', 'note', 'deep', '']) {
	test(`no skill: «${name}»`, async () => {
		expect(await use(root, 'read_skill', {name})).toEqual({
			text: 'There is no skill of that name. The project has: bomb, broken, migrations, plain.',
			isError: true,
			seen: {},
		});
	});
}

test('a project without skills says so', async () => {
	expect(await use(folderWith({'a.md': ''}), 'list_skills', {})).toEqual({text: 'The project has no skills.', isError: false, seen: {}});
});
