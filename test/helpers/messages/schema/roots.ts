import type {
	Message,
	MessageCountTokensParams,
	MessageCreateParamsNonStreaming,
	MessageCreateParamsStreaming,
	MessageTokensCount,
	RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages';
import type {ModelInfo} from '@anthropic-ai/sdk/resources/models';

// The SDK lists these two beside the body, but sends them as headers.
type Header = 'user_profile_id' | 'workspace_id';

/**
What goes over the wire, as the installed SDK types it. The schema that the fake server checks with is generated from this.
*/
export type Roots = {
	readonly create: Omit<MessageCreateParamsNonStreaming, Header>;
	readonly stream: Omit<MessageCreateParamsStreaming, Header>;
	readonly count: Omit<MessageCountTokensParams, Header>;
	readonly counted: MessageTokensCount;
	readonly event: RawMessageStreamEvent;
	readonly message: Message;
	readonly model: ModelInfo;
};
