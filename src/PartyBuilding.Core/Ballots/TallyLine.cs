namespace PartyBuilding.Core.Ballots;

/// <param name="Key">Of the option; null for a name written in.</param>
/// <param name="Votes">One number for each group as shown.</param>
public sealed record TallyLine(Guid? Key, string Label, string? Note, IReadOnlyList<int> Votes)
{
    public int Total => Votes.Sum();
}
