namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>The strength of one unit on a day, level by level.</summary>
public sealed record UnitStrength(Guid OrganisationKey, string Organisation, string Path, IReadOnlyList<Strength> Lines)
{
    public int Approved => Lines.Sum(l => l.Approved ?? 0);

    public int Actual => Lines.Sum(l => l.Actual);

    // Vacancies of one level do not make up for too many on another.
    public int Vacant => Lines.Sum(l => l.Vacant);

    public int Over => Lines.Sum(l => l.Over);

    public int TeamApproved => Lines.Where(l => l.IsInTeam).Sum(l => l.Approved ?? 0);

    public int TeamActual => Lines.Where(l => l.IsInTeam).Sum(l => l.Actual);
}
