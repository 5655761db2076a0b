import {plainText} from '../plain-text.js';

const roles = {
	entity: /^(?:entity|entities|object|class|concept|aggregate|entity name)$/,
	attribute: /^(?:attribute|field|property|column|attribute name|field name|property name|column name)s?$/,
	name: /^name$/,
	type: /^(?:type|data ?type|format|type\/format|kind)$/,
	required: /^(?:required|mandatory|req\.?|required\?|not null|mandatory\?)$/,
	nullable: /^(?:nullable|optional|null|nullable\?|optional\?|null\?)$/,
	length: /^(?:length|max(?:imum)?(?: length)?|size|max\.? ?length)$/,
	values: /^(?:values|allowed values|possible values|valid values|enum(?: values)?|domain|options)$/,
	description: /^(?:description|meaning|definition|notes?|comments?|remarks?|details|purpose|explanation)$/,
	constraints: /^(?:constraints?|rules?|key|keys|validation)$/,
	value: /^(?:value|status|state|code|literal|enum value)$/,
	from: /^(?:from|source|entity|entity a|parent|left)$/,
	to: /^(?:to|target|related(?: entity| to)?|entity b|child|right|other)$/,
	cardinality: /^(?:cardinality|multiplicity|how many|type of relation(?:ship)?|relation(?:ship)? type)$/,
	relation: /^(?:relation|relationship|association|label|verb)$/,
	term: /^(?:term|word|name|expression|concept)$/,
	synonyms: /^(?:synonyms?|aliases|alias|also (?:known as|called)|aka|other names|do not (?:say|use|confuse with))$/,
} as const;

export type Role = keyof typeof roles;

/**
What the columns of a table are for: role → index of the first column whose title names it.
*/
export const columnRoles = (header: readonly string[]): Readonly<Partial<Record<Role, number>>> => {
	const titles = header.map(title => plainText(title).toLowerCase());
	const found: Partial<Record<Role, number>> = {};

	for (const [role, pattern] of Object.entries(roles)) {
		const index = titles.findIndex(title => pattern.test(title));

		if (index >= 0) {
			found[role as Role] = index;
		}
	}

	return found;
};
