/**
What Context7's server (4.1.1) answers, in its words: its two tools, and its failures, which come as ordinary text. Everything else of MCP is left out.
*/
const text = {type: 'string'};
const tools = [
	{
		name: 'resolve-library-id',
		inputSchema: {type: 'object', properties: {query: text, libraryName: text}, required: ['query', 'libraryName']},
	},
	{name: 'query-docs', inputSchema: {type: 'object', properties: {libraryId: text, query: text}, required: ['libraryId', 'query']}},
];

const said = {
	'resolve-library-id': ({libraryName}) =>
		libraryName === 'fastify'
			? 'Available Libraries:\n\n- Title: Fastify\n- Context7-compatible library ID: /fastify/fastify\n- Description: Fast and low overhead web framework'
			: libraryName === 'offline'
				? 'Error searching libraries: TypeError: fetch failed'
				: libraryName === 'many'
					? 'Rate limited or quota exceeded. Create a free API key at https://context7.com/dashboard for higher limits.'
					: `No libraries found matching the provided name.`,
	'query-docs': ({libraryId, query}) =>
		libraryId === '/fastify/fastify'
			? `### ${query}\n\nfastify.get('/', async () => 'ok')`
			: 'The library you are trying to access does not exist. Please try with a different library ID.',
};

/**
The answer to one JSON-RPC message; `null` where it wants none.
*/
export const answerTo = ({id, method, params}) => {
	switch (method) {
		case 'initialize': {
			const {protocolVersion} = params;
			return {jsonrpc: '2.0', id, result: {protocolVersion, capabilities: {tools: {}}, serverInfo: {name: 'Context7', version: '4.1.1'}}};
		}

		case 'tools/list': {
			return {jsonrpc: '2.0', id, result: {tools}};
		}

		case 'tools/call': {
			const answer = said[params.name];
			return answer === undefined
				? {jsonrpc: '2.0', id, error: {code: -32602, message: `Tool ${params.name} not found`}}
				: {jsonrpc: '2.0', id, result: {content: [{type: 'text', text: answer(params.arguments)}]}};
		}

		default: {
			return id === undefined ? null : {jsonrpc: '2.0', id, error: {code: -32601, message: 'Method not found'}};
		}
	}
};
