import {setPriority} from 'node:os';

// Mild: on a busy machine a check must still end before its deadline.
const below = 4;

/**
Lets everything else go first, above all the thread that draws keys. A process can always stand back; a thread only on Linux, where a priority is a thread's own: elsewhere it would take the screen with it.
*/
export const standBack = (what: 'thread' | 'process'): void => {
	if (what === 'thread' && process.platform !== 'linux') {
		return;
	}

	try {
		setPriority(below);
	} catch {
		// Not allowed here; then it takes its turn like others.
	}
};
