/**
The thread in which blocks are parsed: one at a time, as they are sent. It reads no file, opens no connection and prints nothing.
*/
import {parentPort} from 'node:worker_threads';
import type {ThreadMessage, ThreadRequest} from './job.js';
import {proveBlock} from './prove-block.js';
import {standBack} from './stand-back.js';

standBack('thread');

// Nobody reads what libraries print here, so it must not pile up.
for (const stream of [process.stdout, process.stderr]) {
	stream.write = () => true;
}

const send = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async ({id, block}: ThreadRequest) => {
	try {
		send({kind: 'proved', id, proof: await proveBlock(block, () => send({kind: 'started', id}))});
	} catch (error) {
		send({kind: 'failed', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error)});
	}
});
