/**
The thread in which whole plans are proved, so that no key waits for one: it reads the plan, compares its blocks, and has them parsed and run elsewhere. It prints nothing.
*/
import {parentPort} from 'node:worker_threads';
import type {HostMessage, HostRequest} from './host-message.js';
import {prover} from './prover.js';
import {standBack} from './stand-back.js';

standBack('thread');

// Nobody reads what libraries print here, so it must not pile up.
for (const stream of [process.stdout, process.stderr]) {
	stream.write = () => true;
}

const {proveBlocks} = prover({
	thread: new URL('./prove-worker.js', import.meta.url),
	child: new URL('./database-child.js', import.meta.url),
});

const send = (message: HostMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async ({id, request}: HostRequest) => {
	try {
		send({kind: 'proved', id, findings: await proveBlocks(request)});
	} catch (error) {
		send({kind: 'failed', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error)});
	}
});
