import {homes} from '../files/homes.js';
import {readSettings} from '../files/settings.js';
import {type DocumentationServer, serverOf} from '../planners/claude/documentation/server.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
The server that is asked for the documentation of libraries, as the person's settings say.
*/
export const documentationServer = async (environment: Environment): Promise<DocumentationServer> => {
	const {settings: folder} = homes(environment);
	const {settings} = await readSettings(folder);
	return serverOf({setting: settings.documentation, environment, folder});
};
