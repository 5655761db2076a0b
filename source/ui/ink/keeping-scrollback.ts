const eraseScrollback = '\u001B[3J';

/**
A terminal that never erases what the person scrolled away. Ink clears the whole terminal, scrollback included, when a screen as tall as the window is left or the window gets smaller; many terminals do so on the alternate screen too.
*/
export const keepingScrollback = (stdout: NodeJS.WriteStream): NodeJS.WriteStream =>
	new Proxy(stdout, {
		get: (target, property) => {
			const value: unknown = Reflect.get(target, property, target);

			if (property === 'write') {
				return (chunk: unknown, ...rest: readonly unknown[]) =>
					Reflect.apply(target.write, target, [typeof chunk === 'string' ? chunk.replaceAll(eraseScrollback, '') : chunk, ...rest]);
			}

			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
