import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundle} from './bundle.mjs';
import {environment, medianOf, program, timeNode, withFolder} from './measure.mjs';
import {openTerminal, readable} from './terminal.mjs';

const example = fileURLToPath(new URL('../examples/billing', import.meta.url));

/**
A finished session with a journal of 1 MB: from the command to its result on the screen.
*/
export const resume = async bare =>
	withFolder(async folder => {
		const project = join(folder, 'billing');
		const env = environment(join(folder, 'home'));
		cpSync(example, project, {recursive: true});
		const entry = await bundle('session-entry.ts', folder);
		const {output: session} = await timeNode([entry, project, join(folder, 'home/sessions'), '1000000'], {env, cwd: project});

		const figure = await medianOf(7, async () => {
			const terminal = openTerminal([program, 'resume', session], {env, cwd: project, columns: 80, rows: 24});

			try {
				return (await terminal.until(output => /The plan is (?:an outline|ready)/.test(readable(output)))) - terminal.started;
			} finally {
				terminal.write('\r');
				terminal.close();
				await terminal.ended;
			}
		});

		return [
			{what: 'resume a finished journal of 1 MB', figure, unit: 'ms', ratio: figure / bare, target: '≤ 400 ms', isMet: figure <= 400},
		];
	});
