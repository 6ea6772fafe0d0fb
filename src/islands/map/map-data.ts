/** A term as the map's script knows it, beside what the drawing says: same terms, same order. */
export interface MapTermData {
  /** Its abbreviation and its other names. */
  readonly names: readonly string[];
  /** Its kind and its topic. */
  readonly about: string;
  readonly definition: string;
  /** The later terms of the list that it is related to. */
  readonly ties: readonly number[];
}

/** What `/map.json` holds. */
export interface MapData {
  readonly terms: readonly MapTermData[];
}
