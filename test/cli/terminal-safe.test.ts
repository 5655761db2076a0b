import {expect, test} from 'vitest';
import {main} from '../../source/cli/main.js';
import {folderWith} from '../helpers/folder.js';
import {fakeSurroundings} from '../helpers/surroundings.js';

const story = 'As a clerk, I want to pay so that it is paid.';
const moving = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

test('doctor prints no control character of a file name', async () => {
	const cwd = folderWith({'docs/use-cases/pay\u001B]0;owned\u0007\u001B[31m.md': story});
	const {surroundings, terminal} = fakeSurroundings({cwd, home: folderWith()});
	await main(['doctor'], surroundings);
	expect(terminal.all()).toContain('Use cases here: docs/use-cases/pay.md');
	expect(terminal.all().replace(/\u001B\[[\d;]*m/g, '')).not.toMatch(moving);
});

test('facts print what could move a terminal as escapes, and say the same', async () => {
	const cwd = folderWith({'docs/use-cases/pay.md': `# Pay \u009B31m\u202E an invoice\n\n${story}\n`});
	const {surroundings, terminal} = fakeSurroundings({cwd, home: folderWith()});
	await main(['facts', 'docs/use-cases/pay.md', '--root', '.'], surroundings);
	expect(terminal.all()).not.toMatch(/[\u007F-\u009F\u202A-\u202E]/);
	expect(terminal.all()).toContain('\\u202e');
});
