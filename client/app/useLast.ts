import { useEffect, useRef } from 'react';

/** The last answer that came: what was drawn stays while another is fetched, and when it does not come. */
export function useLast<Data>(data: Data | undefined): Data | undefined {
  const last = useRef(data);
  useEffect(() => {
    if (data !== undefined) last.current = data;
  }, [data]);
  return data ?? last.current;
}
