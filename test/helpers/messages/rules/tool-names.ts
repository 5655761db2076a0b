import {cellsOf} from '../prefix.js';
import type {Rule} from '../rules.js';

const twice = (all: readonly string[]): string | undefined => all.find((value, index) => all.indexOf(value) !== index);

/**
Tools have names of letters, digits, `_` and `-`, each once; so have the ids of their uses. https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools
*/
export const toolNames: Rule = ({body}) => {
	const names = (body.tools ?? []).flatMap(tool => ('name' in tool ? [tool.name] : []));
	const ids = cellsOf(body).flatMap(({value}) => ('type' in value && value.type === 'tool_use' && 'id' in value ? [String(value.id)] : []));
	const odd = names.find(name => !/^[a-zA-Z0-9_-]{1,128}$/.test(name));

	if (odd !== undefined) {
		return `tools.${names.indexOf(odd)}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`;
	}

	if (twice(names) !== undefined) {
		return `tools: Tool names must be unique.`;
	}

	return twice(ids) === undefined ? null : 'messages: `tool_use` ids must be unique';
};
