using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Everything the approval form of one cadre is made of.</summary>
/// <param name="JoinedOn">入党时间 of a member on the books.</param>
/// <param name="Sets">Rows of information sets by key of the set.</param>
public sealed record CadreDossier(
    Cadre Cadre, Person Person, DateOnly? JoinedOn, ILookup<string, SetRowView> Sets, IReadOnlyList<CadreFormText> Kept, IReadOnlyList<PrintedEducation> Chosen)
{
    public byte[]? Photo { get; init; }

    public IReadOnlyList<SetRowView> Rows(string set) => [.. Sets[set]];

    /// <summary>A field of a set with one row.</summary>
    public string? Value(FormField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Sets[field.Set].FirstOrDefault()?.Values.GetValueOrDefault(field.Key);
    }
}
