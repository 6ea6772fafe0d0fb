/** A file to download: its path below the base, its size over the wire, and the beginning of its SHA-256. */
export interface Parcel {
  readonly file: string;
  readonly bytes: number;
  readonly hash: string;
}

/** What one build of the site is made of, as the worker carries it along. */
export interface Edition {
  /** Named after what is in it: the same files have the same build, whenever they are built. */
  readonly build: string;
  readonly packs: readonly Parcel[];
  /** Says which pack holds which paths: see {@link Directory}. */
  readonly directory: Parcel;
  /** The page for what was not kept, and what it needs, by their addresses below the base. */
  readonly shell: readonly string[];
}

/** The paths of every pack, in the order of the edition's packs. */
export type Directory = readonly (readonly string[])[];

/** The parcels of an edition, the directory last. */
export const parcelsOf = ({ packs, directory }: Pick<Edition, 'packs' | 'directory'>): readonly Parcel[] => [
  ...packs,
  directory,
];

/** What the whole edition costs over the wire, in bytes. */
export const bytesOf = (edition: Pick<Edition, 'packs' | 'directory'>): number =>
  parcelsOf(edition).reduce((sum, { bytes }) => sum + bytes, 0);
