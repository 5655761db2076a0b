/**
Why a path is none of the project's files, and which one may have been meant.
*/
export const whyMissing = (path: string, paths: ReadonlySet<string>): string => {
	const all = [...paths];

	if (all.some(known => known.startsWith(`${path}/`))) {
		return 'It is a folder. List it with list_files.';
	}

	const name = nameOf(path);
	const alike = all.filter(known => nameOf(known) === name).slice(0, 5);
	return alike.length > 0
		? `There is no such file. Files of that name: ${alike.join(', ')}.`
		: 'There is no such file, or the project ignores it. List the folder with list_files.';
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
