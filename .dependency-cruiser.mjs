import rooms from './tests/rooms.json' with { type: 'json' };

/** A path of the table as the beginning of a regular expression; a folder ends in a slash, a file in nothing. */
const path = (room) => `^${RegExp.escape(room)}${room.endsWith('/') ? '' : '$'}`;

/** A package as it stands on the disk (its types apart), or as Node and Astro name their own. */
const packagePath = (name) => `^${RegExp.escape(name)}$|node_modules/(@types/)?${RegExp.escape(name.split('/')[0])}/`;

/** The arrows between rooms, in `.ts`; `tests/unit/arrows.test.ts` holds `.astro` and `.mdx` against the same table. */
export default {
  forbidden: [
    ...rooms.map(({ room, mayImport }) => ({
      name: `arrows-of-${room}`,
      comment: `${room} may import ${mayImport.join(', ') || 'nothing of ours'}: see tests/rooms.json.`,
      severity: 'error',
      from: { path: path(room) },
      to: { path: '^(src|tests)/', pathNot: [room, ...mayImport].map(path) },
    })),
    ...rooms
      .filter(({ packages }) => packages !== 'any')
      .map(({ room, packages }) => ({
        name: `packages-of-${room}`,
        comment: `${room} may use ${packages.join(', ') || 'no package'}: see tests/rooms.json.`,
        severity: 'error',
        from: { path: path(room) },
        to: { pathNot: ['^(src|tests)/', ...packages.map(packagePath)] },
      })),
    {
      name: 'no-circle',
      comment: 'Files that import each other in a circle can only be read together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The file or package does not exist, or is not in package.json.',
      severity: 'error',
      from: { path: '^(src|tests)/' },
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
    },
    {
      name: 'declared',
      comment: 'The package is there only because another one brought it: name it in package.json.',
      severity: 'error',
      from: { path: '^(src|tests)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default', 'astro'] },
  },
};
