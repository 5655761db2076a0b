import {PlanWizardError} from '../errors.js';

const codeOf = (error: unknown): string | null =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/**
True where an operation failed with one of these system codes (`ENOENT`, …).
*/
export const failedWith = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error) ?? '');

/**
Explains why a file could not be read or written. Errors that did not come from the system are given back as they are.

@param path - As the person knows it.
*/
export const fileError = (error: unknown, action: 'read' | 'write', path: string): unknown => {
	const code = codeOf(error);

	if (error instanceof PlanWizardError || code === null || !/^E[A-Z0-9]+$/.test(code)) {
		return error;
	}

	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR': {
			return new PlanWizardError('FILE_MISSING', `${path} does not exist.`, 'Check the path, or create the file.');
		}

		case 'EISDIR': {
			return new PlanWizardError('NOT_A_FILE', `${path} is a folder, expected a file.`, 'Name a file in it.');
		}

		case 'EACCES':
		case 'EPERM': {
			const verb = action === 'read' ? 'reading' : 'writing';
			return new PlanWizardError(
				'NO_ACCESS',
				`${path} cannot be ${action === 'read' ? 'read' : 'written'}: permission denied (${code}).`,
				`Allow ${verb} it for your user, then start again; everything so far is kept.`,
			);
		}

		case 'EROFS': {
			return new PlanWizardError(
				'READ_ONLY',
				`${path} lies on a read-only file system.`,
				'Make it writable, then start again; everything so far is kept.',
			);
		}

		case 'ENOSPC':
		case 'EDQUOT':
		case 'EFBIG': {
			return new PlanWizardError(
				'DISK_FULL',
				`${path} cannot be written: no space is left (${code}).`,
				'Free some space, then start again; everything recorded so far is kept.',
			);
		}

		default: {
			return new PlanWizardError(
				'FILE_FAILED',
				`${path} cannot be ${action === 'read' ? 'read' : 'written'} (${code}).`,
				'Check the disk and the path, then start again.',
			);
		}
	}
};
