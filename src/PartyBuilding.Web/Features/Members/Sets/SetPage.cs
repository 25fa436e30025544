using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Web.Features.Members.Sets;

/// <summary>One information set of a member, with all sets beside it.</summary>
/// <param name="Counts">Rows by key of the set.</param>
/// <param name="History">Filled on the history page only.</param>
public sealed record SetPage(
    RecordHead Head, InfoSet Set, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<SetRowView> Rows, IReadOnlyList<SetHistoryLine>? History,
    bool MayEdit, CodeTableCatalogue Codes, DateOnly Today)
{
    public string At => $"{Head.At}/sets/{Set.Key}";

    /// <summary>Writes or proposes: a member on the books and somebody who manages it.</summary>
    public bool MayAsk => Head is { MayManage: true, IsOnBooks: true };

    public bool MayAdd => MayAsk && (Set.Many || Rows.Count == 0);

    public string Show(InfoField field, SetRowView row) => InfoText.Show(field, row.Values.GetValueOrDefault(field.Key), Codes, Today);
}
