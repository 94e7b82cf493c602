import { Button } from 'antd';

interface MoreProps {
  readonly query: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
  readonly label: string;
  readonly size?: 'small';
}

/** The next part of a list; nothing when all of it is shown. */
export function More({ query: { hasNextPage, isFetchingNextPage, fetchNextPage }, label, size }: MoreProps) {
  return hasNextPage ? (
    <Button {...(size && { size })} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {label}
    </Button>
  ) : null;
}
