/** Line icons of the toolbar, drawn on a grid of 20 by 20. */
const paths = {
  undo: "M7 5 3.5 8.5 7 12M4 8.5h7.5a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 5l3.5 3.5L13 12M16 8.5H8.5a4.5 4.5 0 0 0 0 9H12",
  link: "M8.5 11.5 11.5 8.5M7 9 4.8 11.2a3 3 0 0 0 4.2 4.2L11.2 13.2M9 7l2-2.2a3 3 0 0 1 4.2 4.2L13.2 11",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M10 14.5v.2",
  colours: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  close: "M5 5l10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM13 13l4 4",
  expand:
    "M10 10m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M10 3v2.5M10 14.5V17M3 10h2.5M14.5 10H17M5 5l1.8 1.8M13.2 13.2 15 15M15 5l-1.8 1.8M6.8 13.2 5 15",
  hide: "M3 10s2.5-5 7-5 7 5 7 5-2.5 5-7 5-7-5-7-5zM4 16 16 4",
  collapse: "M4 6.5 7.5 10 4 13.5M16 6.5 12.5 10 16 13.5M10 5v10",
  paths:
    "M5.5 14.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M18.5 5.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M5.5 14.5h4a2.5 2.5 0 0 0 2.5-2.5V8a2.5 2.5 0 0 1 2.5-2.5",
  page: "M6 2.5h6l3.5 3.5V17.5h-9.5zM12 2.5V6h3.5M8.5 10h4.5M8.5 13h4.5",
  share: "M10 12.5V3M6.5 6 10 2.5 13.5 6M5 9.5H4v8h12v-8h-1",
  pin: "M7 3h6l-1 5 3 3H5l3-3zM10 11v6",
  play: "M6 4l10 6-10 6z",
  pause: "M7 4v12M13 4v12",
  back: "M12 4 6 10l6 6",
  more: "M5 10h.01M10 10h.01M15 10h.01",
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
