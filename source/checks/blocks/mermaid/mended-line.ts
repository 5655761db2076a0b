const label = /(?<![\w\])}])([\w-]+)\[(?!["([/\\<>])([^"[\]\n]*[()][^"[\]\n]*)\](?!\])/g;
const reserved = /(?<=^|[>\-\s|&;])end(?=\s*(?:$|[;[({&]|--|==|-\.))/g;

/**
A line of a flowchart as it was most likely meant: labels with parentheses in double quotes, `End` for the reserved `end`. `null` where neither is there.

Whether the diagram then parses is for the parser to say.
*/
export const mendedLine = (text: string, line: string): string | null => {
	if (!/^\s*(?:flowchart|graph)\b/m.test(text) || line.trim() === 'end') {
		return null;
	}

	const mended = line.replace(label, '$1["$2"]').replace(reserved, 'End');
	return mended === line ? null : mended;
};
