#!/usr/bin/env node
import type {Surroundings} from './cli/surroundings.js';

const argv = process.argv.slice(2);

// Known when the program is built; read here before anything is imported, so that the answer is quick.
const version = process.env.PLAN_WIZARD_VERSION ?? '0.0.0';

const flushed = async (stream: NodeJS.WriteStream): Promise<void> => {
	await new Promise<void>(resolve => stream.write('', () => resolve()));
};

const exit = async (code: number): Promise<void> => {
	await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
	process.exit(code);
};

/** Whoever reads the output has gone: there is nobody left to tell. */
const leaveQuietly = (error: Error): void => {
	if ('code' in error && (error.code === 'EPIPE' || error.code === 'EIO')) {
		process.exit(0);
	}

	throw error;
};

const onInterrupt = (listener: () => void): void => {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, listener);
	}
};

const onCrash = (listener: (error: unknown) => void): void => {
	process.once('uncaughtException', listener);
	process.once('unhandledRejection', listener);
};

const clock = (): string => new Date().toISOString();

/** Milliseconds: whoever asks for it looks at the screen. */
const patience = 10_000;

const documentationTools: Surroundings['documentationTools'] = async server => {
	const {listTools} = await import('./planners/claude/documentation/call-tool.js');
	return listTools(server, {deadlines: {begin: patience, answer: patience}, signal: AbortSignal.timeout(2 * patience)});
};

const loadScreens = async () => import('./ui/ink/front.js');

const screens: Surroundings['screens'] = async edit => {
	const {createInkFront} = await loadScreens();
	return createInkFront({
		stdin: process.stdin,
		stdout: process.stdout,
		isScreenReader: false,
		clock,
		edit,
		root: process.cwd(),
		version,
		opensAtOnce: true,
	});
};

const start = async (): Promise<void> => {
	const [{main}, {takeSecrets}, {fileURLToPath}] = await Promise.all([
		import('./cli/main.js'),
		import('./cli/secrets.js'),
		import('node:url'),
	]);
	const surroundings: Surroundings = {
		environment: takeSecrets(process.env),
		cwd: process.cwd(),
		input: process.stdin,
		output: process.stdout,
		errors: process.stderr,
		terminal: process.stdin.isTTY && process.stdout.isTTY ? {columns: process.stdout.columns, rows: process.stdout.rows} : null,
		version,
		examples: fileURLToPath(new URL('../examples', import.meta.url)),
		clock,
		onInterrupt,
		onCrash,
		exit: code => void exit(code),
		prover: async () => {
			const {proveBlocks, endProving} = await import('./proving/prove.js');
			return {proveBlocks, end: endProving};
		},
		documentationTools,
		prepareScreens: () => void loadScreens(),
		screens,
	};

	await exit(await main(argv, surroundings));
};

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
	process.stdout.write(`${version}\n`);
} else {
	await start();
}
