/**
A short real plan, for whoever has a credential: `npm run live`. It costs money and is no part of the tests.

It plans in a copy of the billing example as somebody would who agrees to all, shows what goes on, and leaves once so many sections are accepted. What it exits with is the wizard's own code: 4 where it left, 0 where the plan is written.

  --sections <n>       how many to draft before it leaves (2); 10 writes the plan
  --model <id>         (claude-opus-5-5)
  --max-cost <dollars> leaves where the wizard asks whether to go on (3)
*/
import {cpSync, mkdirSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {spawn} from '@lydell/node-pty';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

const {values} = parseArgs({
	options: {
		sections: {type: 'string', default: '2'},
		model: {type: 'string', default: 'claude-opus-5-5'},
		'max-cost': {type: 'string', default: '3'},
	},
});
const wanted = Number(values.sections);

/** What somebody says who agrees to all; `null` where it is time to leave. */
const agreement = (question, accepted) => {
	if (/The bound on cost is reached|Save and leave/.test(question) || (accepted >= wanted && wanted < 10)) {
		return 'quit';
	}

	if (question.includes('y take, n leave')) {
		return 'y';
	}

	if (/^ {2}approve — /m.test(question)) {
		return 'approve';
	}

	return /(?:^|[ ,])1\.? accept/m.test(question) ? 'accept' : (/^Recommended: (\d+)$/m.exec(question)?.[1] ?? '1');
};

const folder = mkdtempSync(join(tmpdir(), 'plan-wizard-live-'));
const project = join(folder, 'billing');
cpSync(path('../../examples/billing'), project, {recursive: true});
mkdirSync(join(project, '.git'));

const flags = ['--planner', 'claude', '--model', values.model, '--max-cost', values['max-cost'], '--accessible'];
const child = spawn(process.execPath, [path('../../dist/cli.js'), 'docs/use-cases/pay-an-invoice.md', ...flags], {
	cols: 120,
	rows: 50,
	cwd: project,
	env: {...process.env, PLAN_WIZARD_HOME: join(folder, 'home')},
});
let question = '';
let accepted = 0;

child.onData(data => {
	process.stdout.write(data);
	question += data.replaceAll('\r', '');

	if (/(?:^|\n)> $/.test(question)) {
		const answer = agreement(question, accepted);
		accepted += answer === 'accept' ? 1 : 0;
		question = '';
		child.write(`${answer}\r`);
	}
});
child.onExit(({exitCode}) => {
	process.stdout.write(`\n${accepted} sections accepted. The project and the session are in ${folder}\n`);
	process.exitCode = exitCode;
});
