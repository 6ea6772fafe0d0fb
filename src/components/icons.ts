/** Line icons, drawn for this project on a grid of 24 with one stroke width: the path of each. */
export const icons = {
  cycle: 'M4 12a8 8 0 0 1 13.7-5.6L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.7 5.6L4 15.5M4 20v-4.5h4.5',
  scale: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7a3 3 0 0 0 6 0zM19 7l-3 7a3 3 0 0 0 6 0z',
  filter: 'M3 5h18l-7 8.5V20l-4-2v-4.5z',
  pipeline: 'M3 6h18M5.5 10.5h13M8 15h8M10.5 19.5h3',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 8.5l-2 5-5 2 2-5z',
  call: 'M5 4h4l1.5 5-2.5 1.5a11 11 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z',
  handshake: 'M3 7l4-2 5 3 5-3 4 2v8l-3 1M3 7v8l3 1 5 4 2-1 2-1 2-2 1 0M12 8l-3 3a1.5 1.5 0 0 0 2 2l2-1.5 5 4.5',
  group: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20a6 6 0 0 1 12 0M15.5 5.5a3 3 0 0 1 0 5.2M17 14.6a6 6 0 0 1 4 5.4',
  heart: 'M12 20s-8-4.6-8-10.4A4.6 4.6 0 0 1 12 6.8 4.6 4.6 0 0 1 20 9.6C20 15.4 12 20 12 20z',
  megaphone: 'M4 10v4l3 .5L9 20h3l-1-5 9 4V5L7 9.5zM7 9.5v5',
  badge: 'M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM8.5 14l-1.5 7 5-2.5 5 2.5-1.5-7',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  spark: 'M12 3l2 6.5 6.5 2.5-6.5 2.5-2 6.5-2-6.5L3.5 12 10 9.5z',
  layers: 'M12 3l9 5-9 5-9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 4l-3 16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  calculator:
    'M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM8.5 6.5h7v3h-7zM8.5 13h.01M12 13h.01M15.5 13h.01M8.5 17h.01M12 17h3.5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19',
  keep: 'M12 3v11M7.5 10l4.5 4.5 4.5-4.5M4 16v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
} as const;

export type IconName = keyof typeof icons;

export const isIcon = (name: string): name is IconName => name in icons;
