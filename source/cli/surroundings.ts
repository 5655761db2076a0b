/**
What a command has around it, so that tests can give it something else. `examples` is the folder of the built-in examples; `clock` gives ISO 8601; `onInterrupt` calls back on Ctrl+C and when the terminal goes away; `onCrash` on an error that nobody caught.
*/
export type Surroundings = {
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WritableStream;
	readonly version: string;
	readonly examples: string;
	readonly clock: () => string;
	readonly onInterrupt: (listener: () => void) => void;
	readonly onCrash: (listener: (error: unknown) => void) => void;
	readonly exit: (code: number) => void;
};
