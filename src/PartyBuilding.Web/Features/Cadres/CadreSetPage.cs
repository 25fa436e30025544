using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>One information set of a cadre, with all sets beside it.</summary>
/// <param name="Counts">Rows by key of the set.</param>
/// <param name="History">Filled on the history page only.</param>
public sealed record CadreSetPage(
    CadreHead Head, InfoSet Set, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<SetRowView> Rows, IReadOnlyList<SetHistoryLine>? History)
{
    public string At => $"{Head.At}/sets/{Set.Key}";

    public bool MayAdd => Head.MayEdit && (Set.Many || Rows.Count == 0);

    public string Show(InfoField field, SetRowView row) => Show(field, row.Values.GetValueOrDefault(field.Key));

    public string Show(InfoField field, string? value) => InfoText.Show(field, value, Head.Codes.Catalogue, Head.Codes.Today);
}
