import {folded} from './quotation.js';

const entities: Readonly<Record<string, string>> = {
	'#': '#35;',
	';': '#59;',
	'"': '#quot;',
	'<': '#lt;',
	'>': '#gt;',
	'%': '#37;',
	'`': "'",
};

/**
Text as a Mermaid message or label: on one line, with nothing that the grammar reads as its own.
*/
export const label = (text: string): string => folded(text).replace(/[#;"<>%`]/g, mark => entities[mark] ?? mark);

/**
A name as a Mermaid identifier: letters, digits and underscores.
*/
export const identifier = (name: string): string => {
	const plain = name
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	return /^[A-Za-z]/.test(plain) ? plain : `x_${plain}`;
};

/**
A fence that names its language.
*/
export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
