namespace PartyBuilding.Core.Assessments.Results;

/// <summary>A person or a branch of a unit with the results of the years.</summary>
/// <param name="CadreKey">Null for a branch.</param>
/// <param name="Lines">All there are, several a year where it was assessed for several reasons.</param>
public sealed record MemberResults(Guid? CadreKey, string Name, string? Post, IReadOnlyList<ResultLine> Lines)
{
    public IEnumerable<ResultLine> Of(int year) => Lines.Where(l => l.Year == year);
}
