import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {environment, medianOf, program, timeNode, withFolder} from './measure.mjs';
import {openTerminal, readable} from './terminal.mjs';

const example = fileURLToPath(new URL('../examples/billing', import.meta.url));

const firstFrame = async (env, cwd) => {
	const terminal = openTerminal([program, 'docs/use-cases/pay-an-invoice.md'], {env, cwd, columns: 80, rows: 24});

	try {
		return (await terminal.until(output => /\p{Letter}{3}/u.test(readable(output)))) - terminal.started;
	} finally {
		terminal.close();
	}
};

/**
How long a person waits for `--version` and for the first words on the screen.
*/
export const start = async bare =>
	withFolder(async folder => {
		const project = join(folder, 'billing');
		cpSync(example, project, {recursive: true});
		const version = await medianOf(15, async () => (await timeNode([program, '--version'], {env: environment(folder)})).milliseconds);
		let run = 0;
		const frame = await medianOf(9, async () => firstFrame(environment(join(folder, `home-${run++}`)), project));
		return [
			{what: '--version', figure: version, unit: 'ms', ratio: version / bare, target: '≤ 2 × node -e 0', isMet: version <= 2 * bare},
			{what: 'first frame in a pty', figure: frame, unit: 'ms', ratio: frame / bare, target: '≤ 200 ms', isMet: frame <= 200},
		];
	});
