/**
What a thread or process of a check knows of the environment: nothing. Windows starts no program without these two.
*/
export const environment = (): Record<string, string> =>
	process.platform === 'win32' ? {SystemRoot: process.env.SystemRoot ?? '', windir: process.env.windir ?? ''} : {};
