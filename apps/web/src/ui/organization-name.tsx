/** Forms of legal persons, which stand before or after the name proper. */
const LEGAL_FORM =
  /^(株式会社|有限会社|合同会社|一般社団法人|一般財団法人|公益財団法人|地方独立行政法人|独立行政法人|国立大学法人|学校法人|社会福祉法人|医療法人(?:社団|財団)?)|(株式会社|有限会社|合同会社)$/u;

/**
 * The name of an organisation, which breaks between its legal form and its name proper, not inside either: to guess at
 * phrases makes 「株式会社あ／おば…」 of it.
 */
export function OrganizationName({ name }: { readonly name: string }) {
  const form = LEGAL_FORM.exec(name);
  if (!form) return <span className="[word-break:keep-all]">{name}</span>;
  const cut = form[1] ? form[0].length : form.index;
  return (
    <span className="[word-break:keep-all]">
      {name.slice(0, cut)}
      <wbr />
      {name.slice(cut)}
    </span>
  );
}
