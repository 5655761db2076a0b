export declare const answerTo: (message: {
	readonly id?: number | string;
	readonly method: string;
	readonly params?: unknown;
}) => Readonly<Record<string, unknown>> | null;
