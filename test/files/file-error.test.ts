import {expect, test} from 'vitest';
import {PlanWizardError} from '../../source/errors.js';
import {fileError} from '../../source/files/file-error.js';

const systemError = (code: string): Error => Object.assign(new Error(code), {code});

const cases: ReadonlyArray<[system: string, code: string]> = [
	['ENOENT', 'FILE_MISSING'],
	['ENOTDIR', 'FILE_MISSING'],
	['EISDIR', 'NOT_A_FILE'],
	['EACCES', 'NO_ACCESS'],
	['EPERM', 'NO_ACCESS'],
	['EROFS', 'READ_ONLY'],
	['ENOSPC', 'DISK_FULL'],
	['EDQUOT', 'DISK_FULL'],
	['EFBIG', 'DISK_FULL'],
	['EIO', 'FILE_FAILED'],
];

for (const [system, code] of cases) {
	test(`${system} is explained as ${code}`, () => {
		const error = fileError(systemError(system), 'write', 'docs/a.md');

		expect(error).toMatchObject({name: 'PlanWizardError', code});
		expect(error).toHaveProperty('message', expect.stringContaining('docs/a.md'));
	});
}

for (const error of [new TypeError('bug'), new PlanWizardError('BINARY', 'm', 'r'), systemError('ERR_INVALID_ARG_TYPE')]) {
	test(`${error.name} ${error.message} is given back as it is`, () => {
		expect(fileError(error, 'read', 'a.md')).toBe(error);
	});
}
