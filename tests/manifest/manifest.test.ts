import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { COMMANDS } from '../../src/commands/commands';
import { REQUIRED_EXCEL_API } from '../../src/excel/run';

/** What Microsoft's own validator asks a web service about, and what Excel refuses, checked without the network. */

const text = (path: string) => readFileSync(path, 'utf8');
const wellFormed = () =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text('manifest.xml'), 'text/xml');

const root = wellFormed().documentElement as Element;
const all = (name: string): Element[] => [...root.getElementsByTagName(name)];
const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const namesOf = (element: Element) => children(element).map(({ localName }) => localName);
const everyElement = (element: Element): Element[] => [element, ...children(element).flatMap(everyElement)];
const everything = everyElement(root);
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? '';
const only = (name: string): Element => {
  const [first] = all(name);
  if (!first) throw new Error(`${name} is missing`);
  return first;
};

/** Elements of `actual` stand in the order of `schema`, which may hold more. */
function inOrder(actual: readonly (string | null)[], schema: readonly string[]): boolean {
  const places = actual.map(name => schema.indexOf(name ?? ''));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

/** Width and height of a PNG file, from its first chunk. */
function sizeOfPng(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the whole', () => {
  test('is well-formed', () => expect(wellFormed).not.toThrow());

  test('is a task pane add-in for workbooks that may read and write them', () => {
    expect(root.localName).toBe('OfficeApp');
    expect(attribute(root, 'xsi:type')).toBe('TaskPaneApp');
    expect(attribute(all('Host')[0], 'Name')).toBe('Workbook');
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
  });

  test('has an id that never changes, and a version of four parts', () => {
    expect(only('Id').textContent).toBe('7b623b93-a5d7-48ee-a963-6825556659b8');
    expect(only('Version').textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  test("is read by Microsoft's own library as what it is meant to be", () => {
    // A process of its own: under Jest the library cannot be loaded.
    const script = 'node_modules/office-addin-manifest/cli.js';
    const told = execFileSync(process.execPath, [script, 'info', 'manifest.xml'], { encoding: 'utf8' });
    for (const line of [
      'Id: 7b623b93-a5d7-48ee-a963-6825556659b8',
      'Name: Måltall',
      'Type: TaskPaneApp',
      'Default Locale: nb-NO',
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      'Source Location: https://localhost:3000/taskpane.html',
    ]) {
      expect(told).toContain(line);
    }
  });

  test('has the version of the package, and a number of its own behind it for every change of the manifest', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    expect(only('Version').textContent?.replace(/\.\d+$/, '')).toBe(version);
  });

  test.each([
    [
      'OfficeApp',
      [
        'Id',
        'AlternateId',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'AppDomains',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'Dictionary',
        'VersionOverrides',
        'ExtendedOverrides',
      ],
    ],
    ['VersionOverrides', ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['CustomTab', ['Group', 'Label']],
    ['Group', ['Label', 'Icon', 'Control']],
    ['Control', ['Label', 'Supertip', 'Icon', 'Action', 'Items']],
    ['Item', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
  ])('%s has its elements in the order of the schema', (name, schema) => {
    const order = schema.map(one => one.replace('bt:', ''));
    for (const element of name === 'OfficeApp' ? [root] : all(name)) {
      expect([namesOf(element), inOrder(namesOf(element), order)]).toEqual([namesOf(element), true]);
    }
  });

  test('the runtime is the first element of its host', () => {
    const host = all('Host').find(element => attribute(element, 'xsi:type') === 'Workbook');
    expect(host && namesOf(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  });

  test('the display name fits where Excel shows it', () => {
    expect(attribute(only('DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(attribute(only('Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
  });
});

describe('requirements', () => {
  test('the floor is what the code uses without asking', () => {
    const sets = all('Set').map(set => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', REQUIRED_EXCEL_API],
    ]);
  });
});

test('the tests over the local Excel have no more than the manifest asks for, unless they say so', () => {
  const node = text('src/host/node.ts');
  expect(/FLOOR = '(\d+\.\d+)'/.exec(node)?.[1]).toBe(REQUIRED_EXCEL_API);
});

describe('shared runtime', () => {
  test('runtime, pane and functions are one page, and it lives long', () => {
    const runtime = only('Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const page = attribute(runtime, 'resid');
    const [pane] = only('Action').getElementsByTagName('SourceLocation');
    expect(attribute(pane, 'resid')).toBe(page);
    expect(attribute(only('FunctionFile'), 'resid')).toBe(page);
  });

  test('no pane has an id of its own, which a shared runtime forbids', () => {
    expect(all('TaskpaneId')).toEqual([]);
  });
});

describe('commands', () => {
  const shortcuts = JSON.parse(text('src/commands/shortcuts.json')) as {
    readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  };
  const commands = Object.keys(COMMANDS).toSorted();

  test('every function of a button is a command', () => {
    const names = all('FunctionName').map(({ textContent }) => textContent ?? '');
    expect([...new Set(names)].toSorted()).toEqual([
      'checkNow',
      'checkSelection',
      'insertTables',
      'showSource',
      'updateTables',
      'useSelection',
    ]);
    expect(names.filter(name => !commands.includes(name))).toEqual([]);
  });

  test('every command has a key, and every key a command', () => {
    expect(attribute(only('ExtendedOverrides'), 'Url')).toBe('https://localhost:3000/shortcuts.json');
    expect(shortcuts.actions.map(({ id }) => id).toSorted()).toEqual(commands);
    expect(shortcuts.shortcuts.map(({ action }) => action).toSorted()).toEqual(commands);
    expect(shortcuts.actions.filter(({ type }) => type !== 'ExecuteFunction')).toEqual([]);
  });

  test('no key writes a sign on a Norwegian keyboard, where Ctrl+Alt is AltGr, and none stands twice', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(keys.filter(key => !/^Ctrl\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the context menu is that of a cell, and has the one control that Excel takes: a menu', () => {
    const menu = only('OfficeMenu');
    expect(attribute(menu, 'id')).toBe('ContextMenuCell');
    expect(children(menu).map(control => attribute(control, 'xsi:type'))).toEqual(['Menu']);
    expect(namesOf(only('Items'))).toEqual(['Item', 'Item', 'Item']);
  });
});

describe('worksheet functions', () => {
  const point = all('ExtensionPoint').find(one => attribute(one, 'xsi:type') === 'CustomFunctions');
  const urlOf = (name: string) => {
    const [location] = [...(point?.getElementsByTagName(name) ?? [])];
    const resid = attribute(children(location as Element)[0], 'resid');
    return all('bt:Url').find(url => attribute(url, 'id') === resid);
  };

  test('stand in the order of the schema, on the page of the shared runtime', () => {
    expect(point && namesOf(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(attribute(urlOf('Page'), 'id')).toBe(attribute(only('Runtime'), 'resid'));
  });

  test('have their help in every language', () => {
    const metadata = urlOf('Metadata');
    const files = [
      attribute(metadata, 'DefaultValue'),
      ...children(metadata as Element).map(one => attribute(one, 'Value')),
    ];
    expect(files.map(url => basename(url)).toSorted()).toEqual(
      readdirSync('src/functions/metadata').toSorted(),
    );
  });

  test('have one namespace in all languages', () => {
    const [namespace] = all('bt:String').filter(one => attribute(one, 'id') === 'Functions.Namespace');
    const names = [attribute(namespace, 'DefaultValue')].concat(
      children(namespace as Element).map(one => attribute(one, 'Value')),
    );
    expect(new Set(names)).toEqual(new Set(['MÅLTALL']));
  });
});

describe('resources', () => {
  const defined = new Map(
    everything
      .filter(element => element.prefix === 'bt' && element.hasAttribute('id'))
      .map(element => [attribute(element, 'id'), element]),
  );
  const used = everything.flatMap(element =>
    element.hasAttribute('resid') ? [attribute(element, 'resid')] : [],
  );

  test('ids are at most 32 characters and stand once', () => {
    const ids = everything
      .filter(element => element.prefix === 'bt')
      .flatMap(element => (element.hasAttribute('id') ? [attribute(element, 'id')] : []));
    expect(ids.filter(id => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every resid resolves, and every resource is used', () => {
    expect(used.filter(id => !defined.has(id))).toEqual([]);
    expect([...defined.keys()].filter(id => !used.includes(id))).toEqual([]);
  });

  test('short strings are at most 125 characters, long ones 250', () => {
    const tooLong = (name: string, limit: number) =>
      all('bt:String').filter(
        ({ parentNode, attributes }) =>
          (parentNode as Element).localName === name &&
          [...attributes].some(({ value }) => value.length > limit),
      );
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
  });

  test('ids of tab, group and controls stand once', () => {
    const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap(name =>
      all(name).map(one => attribute(one, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('languages', () => {
  test('bokmål first, and English for every text', () => {
    expect(only('DefaultLocale').textContent).toBe('nb-NO');
    const texts = everything.filter(
      ({ localName }) => localName === 'String' || localName === 'DisplayName' || localName === 'Description',
    );
    const plain = texts.filter(element => element.hasAttribute('DefaultValue'));
    expect(plain.length).toBeGreaterThan(5);
    for (const element of plain) {
      const locales = children(element).map(override => attribute(override, 'Locale'));
      expect([attribute(element, 'DefaultValue'), locales]).toEqual([
        attribute(element, 'DefaultValue'),
        ['en-US'],
      ]);
    }
  });

  test('overrides inside resources carry the prefix that Excel asks for', () => {
    const inResources = everyElement(only('Resources')).filter(({ localName }) => localName === 'Override');
    expect(inResources.map(({ prefix }) => prefix)).toEqual(inResources.map(() => 'bt'));
  });
});

describe('addresses and icons', () => {
  const urls = everything
    .map(element => attribute(element, 'DefaultValue'))
    .filter(value => /^\w+:\/\//.test(value));

  test('all on https on localhost', () => {
    expect(urls.length).toBeGreaterThan(15);
    expect(urls.filter(url => !url.startsWith('https://localhost:3000/'))).toEqual([]);
  });

  test('no host beside the pane is asked for', () => expect(all('AppDomain')).toEqual([]));

  const fileOf = (url: string) => url.replace('https://localhost:3000/', '');

  test.each(
    all('bt:Image')
      .filter(image => image.hasAttribute('id'))
      .map(image => [attribute(image, 'id'), fileOf(attribute(image, 'DefaultValue'))] as const),
  )('%s is a picture of its size', (id, file) => {
    const size = Number(id.split('.').at(-1));
    expect(sizeOfPng(file)).toEqual([size, size]);
  });

  test('every icon comes in the sizes that Excel must have, and the sizes agree', () => {
    for (const icon of all('Icon')) {
      const images = children(icon).map(image => [attribute(image, 'size'), attribute(image, 'resid')]);
      const sizes = images.map(([size]) => size);
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
      expect(images.filter(([size, id]) => !id?.endsWith(`.${size}`))).toEqual([]);
    }
  });

  test('the icons of the add-in itself are 32 and 64 pixels', () => {
    expect(sizeOfPng(fileOf(attribute(only('IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    expect(sizeOfPng(fileOf(attribute(only('HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
  });
});
