import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import OfferingIcon from "lucide-react/icons/package";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { offeringsQuery } from "../offering/offering-queries.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Empty } from "../ui/empty.tsx";
import { MoreButton } from "../ui/more-button.tsx";
import { Page } from "../ui/page.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { ComparisonTray } from "./comparison-tray.tsx";
import { FoundOffering } from "./found-offering.tsx";
import { useTray } from "./use-tray.ts";

/** All offerings of all vendors, with the sheets issued for them, to be read or put side by side. */
export function FindPage() {
  const words = useWords();
  const { organizationId } = useMembership();
  const { words: wanted = "" } = useSearch({ from: "/frame/member/find" });
  const navigate = useNavigate({ from: "/find" });
  const query = useInfiniteQuery(offeringsQuery(organizationId, { own: false, words: wanted }));
  const tray = useTray();
  const { find } = words.comparison;
  return (
    <Page lead={<p>{find.lead}</p>} title={words.shell.nav.find}>
      <SearchField
        hint={find.hint}
        label={find.label}
        onSearch={(next) =>
          void navigate({
            search: (search) => ({ ...search, words: next || undefined }),
            resetScroll: false,
          })
        }
        submit={find.submit}
        value={wanted}
      />
      <ComparisonTray tray={tray} />
      <Loaded lines={6} query={query}>
        {({ pages }) => {
          const offerings = pages.flatMap((page) => page.items);
          if (offerings.length === 0) {
            return (
              <Empty icon={OfferingIcon} title={wanted ? find.nothing : find.empty}>
                {wanted ? find.nothingBody : find.emptyBody}
              </Empty>
            );
          }
          return (
            <>
              <ul aria-label={find.results} className="border-t border-solid-gray-300">
                {offerings.map((offering) => (
                  <FoundOffering key={offering.id} offering={offering} tray={tray} />
                ))}
              </ul>
              <MoreButton query={query} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
