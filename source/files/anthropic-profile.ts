import {access, readFile} from 'node:fs/promises';
import {join} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
A login that lies on disk (`ant auth login`) or is federated. `url` is the endpoint that it names, `null` for the usual one.
*/
export type Profile = {readonly name: string; readonly url: string | null};

const folderOf = ({ANTHROPIC_CONFIG_DIR, APPDATA, XDG_CONFIG_HOME, HOME}: Environment, platform: string): string | null => {
	if (ANTHROPIC_CONFIG_DIR) {
		return ANTHROPIC_CONFIG_DIR;
	}

	if (platform === 'win32') {
		return APPDATA ? join(APPDATA, 'Anthropic') : null;
	}

	return XDG_CONFIG_HOME ? join(XDG_CONFIG_HOME, 'anthropic') : HOME ? join(HOME, '.config', 'anthropic') : null;
};

const textOf = async (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

const urlOf = (text: string | null): string | null => {
	try {
		const {base_url: url}: Record<string, unknown> = {...JSON.parse(text ?? '{}')};
		return typeof url === 'string' && url !== '' ? url : null;
	} catch {
		return null;
	}
};

const isFederated = (environment: Environment): boolean =>
	['ANTHROPIC_FEDERATION_RULE_ID', 'ANTHROPIC_ORGANIZATION_ID'].every(name => environment[name]) &&
	['ANTHROPIC_IDENTITY_TOKEN_FILE', 'ANTHROPIC_IDENTITY_TOKEN'].some(name => environment[name]);

/**
The profile that the SDK would use where no key is set, found in its order. Its credentials are not read: only that they are there.

@returns `null` where there is none.
*/
export const findProfile = async (environment: Environment, platform: string = process.platform): Promise<Profile | null> => {
	const folder = folderOf(environment, platform);

	if (!environment.ANTHROPIC_PROFILE && isFederated(environment)) {
		return {name: 'federation', url: null};
	}

	if (folder === null) {
		return null;
	}

	const named = environment.ANTHROPIC_PROFILE || (await textOf(join(folder, 'active_config')))?.trim() || 'default';
	const file = join(folder, 'configs', `${named}.json`);
	const isThere = await access(file).then(
		() => true,
		() => false,
	);

	// A profile that somebody named is theirs to mend where it is missing: the first request says so.
	return isThere || environment.ANTHROPIC_PROFILE ? {name: named, url: urlOf(await textOf(file))} : null;
};
