/** A speech bubble with the plates of a tortoise's shell. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden
      className="shrink-0"
    >
      <path
        d="M12 2.5 20.2 7.2v9.6L12 21.5l-2.9-1.7-4.9 1.1 1-3.3-1.4-.8V7.2Z"
        className="fill-accent"
      />
      <path
        d="m12 7.6 3.9 2.2v4.4L12 16.4l-3.9-2.2V9.8Zm0-5.1v5.1m3.9 2.2 4.3-2.6m-4.3 7 4.3 2.6M12 16.4v5.1m-3.9-7.3-4.3 2.6m4.3-7L3.8 7.2"
        className="stroke-on-accent"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </svg>
  )
}
