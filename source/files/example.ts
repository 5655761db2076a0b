import {cp, mkdtemp, realpath} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileError} from './file-error.js';

/**
The use case of the built-in example, relative to its folder.
*/
export const exampleUseCase = 'docs/use-cases/pay-an-invoice.md';

/**
Copies the built-in example into a new temporary folder, where everything may be tried.

@param examples - The folder `examples` of this program.
@returns The folder.
*/
export const copyExample = async (examples: string): Promise<string> => {
	try {
		const folder = await realpath(await mkdtemp(join(tmpdir(), 'plan-wizard-billing-')));
		await cp(join(examples, 'billing'), folder, {recursive: true});
		return folder;
	} catch (error) {
		throw fileError(error, 'write', tmpdir());
	}
};
