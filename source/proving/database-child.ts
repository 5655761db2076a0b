/**
The process in which SQL is executed, on a PostgreSQL in memory that lives no longer than one script. It may be killed at any moment.
*/
import {Worker} from 'node:worker_threads';
import {openDatabase} from './open-database.js';
import {runScript} from './run-script.js';
import type {ChildMessage, ScriptRequest} from './script-request.js';
import {standBack} from './stand-back.js';

standBack('process');

// A statement that loops would outlive a parent that was killed, and hear nothing.
const watch = `const parent = process.ppid; setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGKILL'), 1000);`;

const tell = (message: ChildMessage): void => void process.send?.(message);

process.once('message', async (request: ScriptRequest) => {
	new Worker(watch, {eval: true, env: {}}).unref();

	try {
		const extensions = [...request.migrations.flatMap(({statements}) => statements), ...request.steps].flatMap(
			({extension}) => extension ?? [],
		);
		const database = await openDatabase(extensions);
		await (database === null ? tell({kind: 'absent'}) : runScript(database, request, tell));
	} catch (error) {
		tell({kind: 'broke', reason: error instanceof Error ? error.message : String(error)});
	}
});
