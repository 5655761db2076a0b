import type {ModelInfo, ModelLine} from '@anthropic-ai/sdk/resources/models';

type Facts = {
	readonly id: string;
	readonly name: string;
	readonly line: ModelLine;
	readonly created: string;
	readonly input?: number;
	readonly output?: number;
	readonly retired?: readonly [lifecycle: 'deprecated' | 'retired', deprecatedAt: string, retiresAt: string];
	readonly isNewest?: boolean;
};

const yes = {supported: true};
const no = {supported: false};

const modelOf = ({id, name, line, created, input = 1_000_000, output = 128_000, retired, isNewest = true}: Facts): ModelInfo => {
	const [lifecycle = 'active' as const, deprecated_at = null, retires_at = null] = retired ?? [];
	const depends = {supported: !isNewest};

	return {
		type: 'model',
		id,
		display_name: name,
		line,
		created_at: created,
		lifecycle,
		deprecated_at,
		retires_at,
		max_input_tokens: input,
		max_tokens: output,
		capabilities: {
			batch: yes,
			citations: yes,
			code_execution: yes,
			context_management: {supported: true, clear_thinking_20251015: yes, clear_tool_uses_20250919: yes, compact_20260112: yes},
			effort: {supported: true, low: yes, medium: yes, high: yes, xhigh: {supported: isNewest}, max: yes},
			image_input: yes,
			pdf_input: yes,
			server_tools: {supported: true, code_execution: yes, web_search: yes},
			structured_outputs: yes,
			thinking: {
				supported: true,
				types: {adaptive: {supported: isNewest}, between_tools: no, disabled: depends, enabled: depends},
			},
		},
	};
};

const known: readonly Facts[] = [
	{id: 'claude-fable-5-2', name: 'Claude Fable 5.2', line: 'fable', created: '2026-10-28T00:00:00Z'},
	{id: 'claude-opus-5-5', name: 'Claude Opus 5.5', line: 'opus', created: '2026-09-24T00:00:00Z'},
	{id: 'claude-sonnet-5-5', name: 'Claude Sonnet 5.5', line: 'sonnet', created: '2026-09-24T00:00:00Z'},
	{id: 'claude-haiku-5-5', name: 'Claude Haiku 5.5', line: 'haiku', created: '2026-09-10T00:00:00Z'},
	{id: 'claude-opus-5', name: 'Claude Opus 5', line: 'opus', created: '2026-06-01T00:00:00Z'},
	{
		id: 'claude-haiku-4-5-20251001',
		name: 'Claude Haiku 4.5',
		line: 'haiku',
		created: '2025-10-01T00:00:00Z',
		input: 200_000,
		output: 64_000,
		isNewest: false,
	},
	{
		id: 'claude-sonnet-4-5-20250929',
		name: 'Claude Sonnet 4.5',
		line: 'sonnet',
		created: '2025-09-29T00:00:00Z',
		input: 200_000,
		output: 64_000,
		isNewest: false,
		retired: ['deprecated', '2026-05-30T00:00:00Z', '2026-11-30T00:00:00Z'],
	},
];

/**
The models that the fake server knows, newest first.
*/
export const knownModels: readonly ModelInfo[] = known.map(modelOf);
