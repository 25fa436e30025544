namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>A team as the structure rules see it.</summary>
/// <param name="Ages">Whole years on the day, of those whose birth date is known.</param>
public sealed record TeamFacts(
    TeamOrgan? Organ, TeamWork? Work, bool IsMinorityArea, int Members, int Women, int NonParty, int Minority, int Generalists, int Specialists,
    IReadOnlyList<int> Ages, IReadOnlyList<(string Level, int Over)> Over)
{
    public static TeamFacts Of(TeamProfile? profile, UnitStrength strength, IReadOnlyList<TeamMember> members, DateOnly day, Func<string?, string> level) => new(
        profile?.Organ, profile?.Work, profile?.IsMinorityArea ?? false, members.Count, members.Count(m => m.SexCode == "2"), members.Count(m => !m.IsPartyMember),
        members.Count(m => m.EthnicityCode is not (null or "01")), members.Count(m => m.Breadth == "1"), members.Count(m => m.Breadth == "2"),
        [.. members.Select(m => m.BirthDate).OfType<DateOnly>().Select(b => Years(b, day))],
        [.. strength.Lines.Where(l => l.Over > 0).Select(l => (TeamWords.Seats(l.IsInTeam) + level(l.LevelCode), l.Over))]);

    private static int Years(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);
}
