import CopyIcon from "lucide-react/icons/copy";
import type { ReactNode } from "react";
import { useWords } from "../../language/use-words.ts";
import { Button } from "../button.tsx";
import { useCopy } from "../use-copy.ts";
import type { Column } from "./column.ts";
import { tabSeparatedOf } from "./tab-separated.ts";
import { TableKeys } from "./table-keys.tsx";

export type TableBarProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly opens: boolean;
  readonly keysShown: boolean;
  readonly onShowKeys: (shown: boolean) => void;
  /** Buttons of this very table, left of those that every table has. */
  readonly children?: ReactNode;
};

/** Above a table: how many rows are loaded, the deeds of this table, copy, and which keys work. */
export function TableBar<Row>(props: TableBarProps<Row>) {
  const { columns, rows, hasMore, opens, keysShown, onShowKeys, children } = props;
  const words = useWords();
  const copy = useCopy();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">
        {hasMore
          ? words.shell.table.rowsAndMore({ count: rows.length })
          : words.shell.table.rows({ count: rows.length })}
      </p>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        {children}
        <Button
          icon={CopyIcon}
          kind="quiet"
          onClick={() =>
            copy(tabSeparatedOf(columns, rows), words.shell.table.copied({ count: rows.length }))
          }
          size="small"
        >
          {words.shell.table.copy}
        </Button>
        <TableKeys onOpenChange={onShowKeys} open={keysShown} opens={opens} />
      </div>
    </div>
  );
}
