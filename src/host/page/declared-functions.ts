import type { AddInFunction } from '../local-excel';

/** The little of the file about worksheet functions that a local Excel needs. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly unknown[];
    readonly options?: { readonly stream?: boolean };
  }[];
}

/** The worksheet functions that the add-in declares: in its manifest, and in the file that this names. */
export async function declaredFunctions(manifestFile: string): Promise<readonly AddInFunction[]> {
  const manifest = new DOMParser().parseFromString(await textOf(manifestFile), 'text/xml');
  const point = manifest.querySelector('ExtensionPoint[*|type="CustomFunctions"]');
  const resource = (selector: string) => {
    const resid = point?.querySelector(selector)?.getAttribute('resid');
    return manifest.querySelector(`[id="${resid}"]`)?.getAttribute('DefaultValue') ?? '';
  };
  const namespace = resource('Namespace');
  // Whatever address the manifest gives, the file lies beside it here.
  const file = resource('Metadata > SourceLocation').split('/').at(-1) ?? '';
  const { functions } = JSON.parse(await textOf(file)) as Metadata;
  return functions.map(({ id, name, parameters, options }) => ({
    id,
    name: `${namespace}.${name}`,
    parameters: parameters.length,
    streams: options?.stream ?? false,
  }));
}

async function textOf(file: string): Promise<string> {
  return (await fetch(file)).text();
}
