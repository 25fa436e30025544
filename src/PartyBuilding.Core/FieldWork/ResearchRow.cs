namespace PartyBuilding.Core.FieldWork;

/// <summary>A stay as the page shows it.</summary>
public sealed record ResearchRow(Guid Key, string Name, DateOnly From, DateOnly To, string Place, bool IsHardPlace, string? Findings, string? UsedIn)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}
