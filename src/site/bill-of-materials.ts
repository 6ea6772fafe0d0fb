import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import { createHash } from 'node:crypto';

/** An entry of package-lock.json, as far as it is read here. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What the bill is about. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The day of its latest words, as `YYYY-MM-DD`: a bill that named the day of the build would differ each time. */
  readonly day: string;
}

/**
 * A bill of materials (CycloneDX 1.6, JSON): every package that the build needs and which asks for which, those of
 * which a part ships as required, the others as excluded. What is for one kind of machine only is left
 * out; the package that brings it stands for it.
 *
 * @param locked The packages of package-lock.json, by folder.
 * @param shipped `name@version` of every package of which a part ships.
 */
export function billOfMaterials(
  subject: Subject,
  locked: Readonly<Record<string, Locked>>,
  shipped: ReadonlySet<string>,
): string {
  const needed = new Map<string, Models.Component>();
  for (const [folder, entry] of Object.entries(locked)) {
    const [name, key] = [nameOf(folder), keyOf(folder, entry)];
    if (name === '' || entry.dev || ((entry.optional ?? entry.devOptional) && !shipped.has(key))) continue;
    needed.set(key, componentOf(name, entry, shipped.has(key)));
  }
  const unknown = [...shipped].filter((key) => !needed.has(key));
  if (unknown.length > 0) throw new Error(`package-lock.json does not know ${unknown.join(', ')}. Run npm install.`);

  const site = new Models.Component(Enums.ComponentType.Application, subject.name, {
    version: subject.version,
    bomRef: `${subject.name}@${subject.version}`,
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(subject.license)]),
  });
  for (const [folder, entry] of Object.entries(locked)) {
    const asking = folder === '' ? site : needed.get(keyOf(folder, entry));
    for (const name of Object.keys(entry.dependencies ?? {})) {
      const found = folderOf(locked, folder, name);
      const asked = found === null ? undefined : needed.get(keyOf(found, locked[found]));
      if (asked) asking?.dependencies.add(asked.bomRef);
    }
  }
  const keys = [...needed.keys()].sort();
  const bom = new Models.Bom({
    version: 1,
    serialNumber: serialOf(JSON.stringify([subject, keys, [...shipped].sort()])),
    metadata: new Models.Metadata({ timestamp: new Date(`${subject.day}T00:00:00Z`), component: site }),
    components: new Models.ComponentRepository(keys.flatMap((key) => needed.get(key) ?? [])),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

const nameOf = (folder: string): string => folder.split('node_modules/').at(-1) ?? '';
const keyOf = (folder: string, entry: Locked | undefined): string => `${nameOf(folder)}@${entry?.version ?? ''}`;

/** The folder in which Node finds a package that another asks for; null where npm installed none. */
function folderOf(locked: Readonly<Record<string, Locked>>, from: string, name: string): string | null {
  const found = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (locked[found]) return found;
  return from === '' ? null : folderOf(locked, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

function componentOf(name: string, { version = '', license, integrity }: Locked, ships: boolean): Models.Component {
  const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, plain, {
    ...(group ? { group } : {}),
    version,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: ships ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    licenses: new Models.LicenseRepository(license ? [licenseOf(license)] : []),
    hashes: new Models.HashDictionary(
      integrity?.startsWith('sha512-')
        ? [[Enums.HashAlgorithm['SHA-512'], Buffer.from(integrity.slice(7), 'base64').toString('hex')]]
        : [],
    ),
  });
}

const licenseOf = (license: string): Models.License =>
  SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license);

/** A serial number that comes from what is in the bill (a UUID of version 8). */
function serialOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
