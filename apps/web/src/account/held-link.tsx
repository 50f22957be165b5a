import type { HeldItem } from "@bunkai/domain/account/handover";
import { Link } from "@tanstack/react-router";

/** The title of something that is held, as a link to its page, where its history is. */
export function HeldLink({
  item,
  tabIndex,
}: {
  readonly item: HeldItem;
  readonly tabIndex: 0 | -1;
}) {
  const { id, kind, title } = item;
  const look = { className: "link", tabIndex };
  switch (kind) {
    case "contract":
      return (
        <Link {...look} params={{ contractId: id }} to="/contracts/$contractId">
          {title}
        </Link>
      );
    case "matrix":
      return (
        <Link {...look} params={{ matrixId: id }} to="/matrices/$matrixId">
          {title}
        </Link>
      );
    case "offering":
      return (
        <Link {...look} params={{ offeringId: id }} to="/offerings/$offeringId">
          {title}
        </Link>
      );
    case "disclosure":
      return (
        <Link {...look} params={{ disclosureId: id }} to="/disclosures/$disclosureId">
          {title}
        </Link>
      );
    case "comparison":
      return (
        <Link {...look} to="/comparisons">
          {title}
        </Link>
      );
    default:
      return (
        <Link {...look} to="/settings/members">
          {title}
        </Link>
      );
  }
}
