import { DECLARED } from '../../src/functions/declared';
import type { AddInFunction } from '../../src/host/local-excel';
import { functionHelp } from '../../src/language/nb/function-help';

/** The functions under the namespace of the manifest. */
export function declaredFunctions(): AddInFunction[] {
  return DECLARED.map(({ id, name, follows }) => ({
    id,
    name: `MÅLTALL.${name}`,
    parameters: functionHelp[id].parameters.length,
    streams: follows,
  }));
}
